import type { Event } from '../consultation/event-schema';

/** The events that said something last, of those that count: a plan has what was said, and this who wrote it, and when. */
export interface WrittenBy {
  mark: (pack: string, row: string) => Event | undefined;
  offer: (pack: string, option: string) => Event | undefined;
  question: (id: string) => Event | undefined;
  answer: (id: string) => Event | undefined;
}

/** @param events those that count, oldest first */
export function writtenBy(events: readonly Event[]): WrittenBy {
  const last = new Map<string, Event>();
  for (const event of events) {
    switch (event.kind) {
      case 'mark':
        last.set(key('mark', event.pack, event.row), event);
        break;
      case 'offered':
        last.set(key('offered', event.pack, event.option), event);
        break;
      case 'question':
      case 'answer':
        last.set(key(event.kind, '', event.question), event);
        break;
    }
  }
  return {
    mark: (pack, row) => last.get(key('mark', pack, row)),
    offer: (pack, option) => last.get(key('offered', pack, option)),
    question: (id) => last.get(key('question', '', id)),
    answer: (id) => last.get(key('answer', '', id)),
  };
}

function key(...parts: string[]): string {
  return parts.join('\n');
}
