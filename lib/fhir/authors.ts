import type { Event, Who } from '../consultation/event-schema';
import { doneElsewhere, looks } from '../consultation/looks';
import { effective } from '../consultation/state';
import type { Content } from './content';
import { fhirText } from './fhir-text';
import type { Reference } from './r4';

const everybody: readonly Who[] = ['woman', 'supporter', 'clinician', 'unsaid'];

/**
 * Whoever wrote something that counts, each once; nobody, where nothing was written. She is the one whose plan it is, a
 * clinician is called as the line for the professional says, and the others by what they are.
 */
export function authorsOf(content: Content): Reference[] {
  return writersOf(effective(content.events).filter(isWritten), content);
}

/** The same, of some events. */
export function writersOf(events: readonly Event[], { plan, words, her }: Content): Reference[] {
  const wrote = new Set(events.map(({ who }) => who));
  const professional = plan.conversation.find(({ field }) => field === 'professional')?.said?.words ?? '';
  return everybody.flatMap((who) => {
    if (!wrote.has(who)) return [];
    const called = who === 'clinician' ? fhirText(professional) : undefined;
    return [who === 'woman' ? her() : { display: called ?? words.t(`who.${who}`) }];
  });
}

const isWritten = ({ kind }: Event) => !looks.has(kind) && !doneElsewhere.has(kind);
