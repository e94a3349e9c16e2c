import type { Event, NeedName, NeedStep } from './event-schema';

/** What she needs, of one kind: what was picked and what she said of it, at least one of the two. */
export interface NeedSaid {
  ways: readonly string[];
  words: string;
  event: Event;
}

/** How one step of what staff do about her needs stands; at least one of the three is said. */
export interface NeedStepSaid {
  state: string | null;
  /** ISO date of the day that it is about. */
  on: string | null;
  words: string;
  event: Event;
}

/** What she needs, what staff did about it, and which of her words others may read: all of it across decisions. */
export interface NeedsState {
  needs: Partial<Record<NeedName, NeedSaid>>;
  needSteps: Partial<Record<NeedStep, NeedStepSaid>>;
  /** Whether others at home may read what she prints or saves; null where she has not said. */
  readers: boolean | null;
  /** Names of what of her words is kept from what others may read, as `keptBackKey` makes them. */
  keptBack: ReadonlySet<string>;
}

/** @param events effective events, oldest first */
export function needsState(events: readonly Event[]): NeedsState {
  const state = { needs: {}, needSteps: {}, readers: null, keptBack: new Set<string>() } as NeedsState & {
    keptBack: Set<string>;
  };
  for (const event of events) {
    switch (event.kind) {
      case 'need':
        if (event.ways.length > 0 || event.words) state.needs[event.need] = { ways: event.ways, words: event.words, event };
        else delete state.needs[event.need];
        break;
      case 'needStep': {
        const { step, state: stands, on, words } = event;
        if (stands !== null || on !== null || words) state.needSteps[step] = { state: stands, on, words, event };
        else delete state.needSteps[step];
        break;
      }
      case 'readers':
        state.readers = event.others;
        break;
      case 'keptBack':
        if (event.on) state.keptBack.add(keptBackKey(event));
        else state.keptBack.delete(keptBackKey(event));
        break;
    }
  }
  return state;
}

/** What of hers is meant, in one text: of a reason and a plan B, of which decision. */
export function keptBackKey({ of, name, pack }: Pick<Extract<Event, { kind: 'keptBack' }>, 'of' | 'name' | 'pack'>): string {
  return of === 'reason' || of === 'planB' ? `${of} ${pack} ${name}` : `${of} ${name}`;
}
