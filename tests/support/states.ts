import type { View } from '../../components/aid-context';
import type { Deed, Event, Who } from '../../lib/consultation/event-schema';

/** A state of the aid that has a name: what was said, and the screen that is looked at. */
export interface State {
  name: string;
  at: View;
  /** Who holds the device to begin with. */
  who: Who;
  events: readonly Event[];
}

/** The pack that every state is about. */
const statesPack = 'place-of-birth';

/** What was said in one sitting, a minute apart, beginning at an ISO instant. */
function sitting(id: string, start: string, deeds: readonly Deed[], who: Who = 'woman'): Event[] {
  return deeds.map((deed, index) => {
    const at = new Date(Date.parse(start) + index * 60_000).toISOString();
    return { id: `${id}${index + 1}`, at, who, pack: statesPack, version: '0.1.0', ...deed } as Event;
  });
}

const firstBaby: Deed = { kind: 'stratum', stratum: 'nulliparous' };
const compare = (...options: string[]): Deed => ({ kind: 'compare', options });
const about = (prompt: Extract<Deed, { kind: 'about' }>['prompt'], words: string): Deed => ({ kind: 'about', prompt, words });
const all = ['home', 'fmu', 'amu', 'ou', 'decide_later'];

/** Words that a careless program would run, cut, turn round or take for its own. */
export const hardWords = [
  '<script>alert("hers")</script> & <b>bold</b>',
  'أريد أن أكون في بيتي (مع أمي)',
  '👩🏽‍🍼 “quoted”\n\n  {option} $&  ',
  `${'longwordwithoutaspace'.repeat(20)}`,
] as const;

const spoken = sitting('s', '2026-11-24T10:00:00.000Z', [
  firstBaby,
  about('hopes', hardWords[0]),
  about('worries', hardWords[1]),
  about('home', hardWords[2]),
  about('talk', hardWords[3]),
  { kind: 'value', value: 'moving-in-labour', weight: 'lot' },
  { kind: 'value', value: 'baby-risk', weight: 'unsure' },
  { kind: 'mark', row: 'caesarean', on: true },
  compare('home', 'ou'),
  { kind: 'first', on: true },
  { kind: 'shown', stratum: 'nulliparous', options: ['home', 'ou'], rows: ['move-to-labour-ward.nulliparous', 'baby-dies'] },
]);

const asked = sitting('q', '2026-11-24T10:30:00.000Z', [
  { kind: 'question', question: 'own.0', words: hardWords[0], about: 'caesarean.nulliparous' },
  { kind: 'question', question: 'place-of-birth.who-comes', words: 'If I have to move, who comes with me?' },
  { kind: 'answer', question: 'own.0', by: 'My midwife', words: hardWords[1], answered: true },
]);

const decided = sitting('d', '2026-11-24T10:40:00.000Z', [
  { kind: 'standing', standing: 'decided', option: 'home' },
  { kind: 'reason', words: hardWords[0] },
  { kind: 'planB', ifThen: 'move-needed', words: hardWords[1] },
]);

const talked = sitting(
  'c',
  '2026-11-24T10:50:00.000Z',
  [
    { kind: 'gestation', weeks: 36 },
    { kind: 'conversation', field: 'present', words: 'Sam, and her mother' },
    { kind: 'conversation', field: 'next', words: hardWords[2] },
    { kind: 'offered', option: 'fmu', offered: false, why: 'The unit is closed.' },
    { kind: 'offered', option: 'amu', offered: false, why: '' },
  ],
  'clinician',
);

const later = sitting('l', '2026-12-01T10:00:00.000Z', [
  { kind: 'standing', standing: 'leaning', option: 'ou' },
  { kind: 'reason', words: 'It is near.' },
  { kind: 'answer', question: 'own.0', by: 'Sam', words: 'Two of us.', answered: true },
  { kind: 'undone', event: 'd3' },
]);

const everything = [...spoken, ...asked, ...decided, ...talked, ...later];
const picked = (...options: string[]) => sitting('p', '2026-11-24T10:00:00.000Z', [firstBaby, compare(...options)]);

const state = (name: string, at: View, events: readonly Event[] = [], who: Who = 'woman'): State => ({ name, at, who, events });

/** Every screen with nothing said, then with all that can be said, then the shapes in between. */
export const states: readonly State[] = [
  state('start, nothing said', { at: 'start' }),
  state('start, a group picked', { at: 'start' }, spoken.slice(0, 1)),
  state('what matters, nothing said', { at: 'matters' }),
  state('what matters, words that are hard to show', { at: 'matters' }, spoken),
  state('compare, no group picked', { at: 'compare' }),
  state('compare, nothing ticked', { at: 'compare' }, spoken.slice(0, 1)),
  state('compare, two options', { at: 'compare' }, picked('home', 'ou')),
  state('compare, one option and waiting', { at: 'compare' }, picked('home', 'decide_later')),
  state('compare, all options', { at: 'compare' }, picked(...all)),
  state('compare, what matters first', { at: 'compare' }, spoken),
  state('compare, options not offered', { at: 'compare' }, [...picked('fmu', 'amu'), ...talked]),
  state('a row of counts, two options', { at: 'row', row: 'baby-serious-problem.nulliparous' }, picked('home', 'ou')),
  state('a row of counts, all options', { at: 'row', row: 'caesarean.nulliparous' }, picked(...all)),
  state('a row of times', { at: 'row', row: 'time-to-move.all_low_risk' }, picked(...all)),
  state('a row where nothing is known', { at: 'row', row: 'baby-dies' }, picked('home', 'ou')),
  state('a row that matters', { at: 'row', row: 'caesarean.nulliparous' }, spoken),
  state('questions, none asked', { at: 'questions' }),
  state('questions, asked and answered', { at: 'questions' }, asked),
  state('a question about a row', { at: 'questions', about: 'caesarean.nulliparous' }, picked('home', 'ou')),
  state('decide, nothing said', { at: 'decide' }),
  state('decide, leaning, which one not said', { at: 'decide' }, [
    ...sitting('w', '2026-11-24T10:00:00.000Z', [{ kind: 'standing', standing: 'leaning', option: null }]),
  ]),
  state('decide, decided, with a plan B', { at: 'decide' }, decided),
  state('my plan, nothing said', { at: 'plan' }),
  state('my plan, one sitting', { at: 'plan' }, [...spoken, ...decided]),
  state('my plan, everything, changed since last time', { at: 'plan' }, everything),
  state('the conversation, nothing said', { at: 'conversation' }, [], 'clinician'),
  state('the conversation, everything', { at: 'conversation' }, everything, 'clinician'),
  state('what was said, and when, nothing said', { at: 'thread' }),
  state('what was said, and when', { at: 'thread' }, everything),
  state('to another device, nothing said', { at: 'carry' }),
  state('to another device', { at: 'carry' }, everything),
  state('how it is kept', { at: 'keeping' }),
  state('plans on this device, none', { at: 'saved' }, [], 'clinician'),
  state('plans on this device', { at: 'saved' }, everything, 'clinician'),
];

/** The state of this name; a test that asks for one that is not there fails. */
export function stateNamed(name: string): State {
  const found = states.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no state “${name}”`);
  return found;
}
