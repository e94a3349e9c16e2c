import { course, did, firstOf, set, words } from './targets';
import type { Tilt } from './tilt';

/** Tilts of what she is asked. */
export const valueTilts: readonly Tilt[] = [
  {
    id: 'nothing-asked',
    title: 'nothing asked of what matters to her',
    claims: 'values-present',
    apply: ({ pack }) => set(pack, { values: [] }),
  },
  value('value-turned', 'a value turned into a wish', 'values-both-ways', () => 'I want to have it behind me'),
  value('value-avoids', 'a value about what to avoid', 'values-both-ways', () => 'How I can avoid what is done to me'),
  value('value-claims', 'a value that claims a baby who is well', 'values-both-ways', () => 'That my baby is well'),
  value('value-knowing', 'a value for one kind of mother', 'values-both-ways', () => 'Knowing that I did enough'),
  value('value-denies', 'a value that denies', 'values-both-ways', () => 'Not having anything done to me'),
  value('value-soon', 'a value with its answer in it', 'values-both-ways', () => 'Whether it is over as soon as possible'),
  value(
    'value-names-option',
    'a value that names the favoured option',
    'values-name-no-option',
    (name) => `How I feel about this: ${name}`,
    'A question that has an option in it is asked of those who want that option.',
  ),
  {
    id: 'no-plan-b',
    title: 'plan B not asked for',
    harm: 'Where nobody asks her what then, somebody else decides it, and in a hurry.',
    claims: 'if-thens-open',
    apply: ({ pack }) => set(pack, { ifThen: [] }),
  },
  ifThen('plan-b-leads', 'plan B as a question that leads', 'What then: would you not want more to be done?'),
  ifThen('plan-b-yes-or-no', 'plan B as a yes or a no', 'Would you agree to it?'),
  ifThen(
    'plan-b-told',
    'plan B told and not asked',
    'Then the staff do what is needed.',
    'Plan B that is told and not asked is the plan of somebody else.',
  ),
  {
    id: 'question-leads',
    title: 'a question in her mouth that knows its answer',
    claims: 'questions-open',
    apply: ({ words: said }) => {
      const id = firstOf(said.questions);
      return id ? set(said.questions, { [id]: 'Why would you do anything else?' }) : false;
    },
  },
  {
    id: 'title-leads',
    title: 'a title that names what one side wants',
    harm: 'A title that names what one side wants has chosen before she has read the first option.',
    claims: 'choice-is-said',
    apply: ({ words: said }) => set(said, { title: 'Protecting your baby' }),
  },
  {
    id: 'lead-guides',
    title: 'a midwife who will guide her to a choice',
    harm: 'Whoever is guided to a choice has somebody else’s, whatever else she is told.',
    claims: 'choice-is-said',
    apply: ({ words: said }) => set(said, { lead: 'Your midwife will guide you. You may say no.' }),
  },
  {
    id: 'choice-unsaid',
    title: 'no word that there is a choice',
    claims: 'choice-is-said',
    apply: ({ words: said }) => set(said, { question: 'This is how your baby will be born.' }),
  },
  {
    id: 'no-unsaid',
    title: 'no word that no is an answer',
    claims: 'choice-is-said',
    apply: ({ words: said }) => set(said, { lead: 'You may pick any of these.' }),
  },
  {
    id: 'gap-filled',
    title: 'what nobody counted filled with comfort',
    claims: 'reasons-neutral',
    apply: ({ pack, words: said }) => {
      const reason = pack.rows.flatMap(({ arms }) => arms.flatMap((arm) => (arm.kind === 'unknown' ? [arm.reason] : [])))[0];
      return reason ? set(said.reasons, { [reason]: 'Nobody counted, because it works well.' }) : false;
    },
  },
];

type Says = (name: string) => string;

function value(id: string, title: string, claims: string, says: Says, harm?: string): Tilt {
  return {
    id,
    title,
    claims,
    ...(harm !== undefined && { harm }),
    apply: ({ pack, words: said }) => {
      const first = firstOf(said.values);
      return first && course(pack) ? set(said.values, { [first]: says(words(pack, said).name) }) : false;
    },
  };
}

function ifThen(id: string, title: string, ask: string, harm?: string): Tilt {
  return {
    id,
    title,
    claims: 'if-thens-open',
    ...(harm !== undefined && { harm }),
    apply: ({ words: said }) => {
      const [first] = Object.values(said.ifThen);
      return first ? did(set(first, { ask })) : false;
    },
  };
}
