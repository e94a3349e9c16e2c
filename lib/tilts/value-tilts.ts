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
  value('value-turned', 'a value turned into a wish', 'values-both-ways', () => 'I want to go home the same day'),
  value('value-avoids', 'a value about what to avoid', 'values-both-ways', () => 'How I can avoid a caesarean'),
  value('value-claims', 'a value that claims a healthy baby', 'values-both-ways', () => 'That my baby is born well'),
  value('value-knowing', 'a value for one kind of mother', 'values-both-ways', () => 'Knowing that I did enough'),
  value('value-denies', 'a value that denies', 'values-both-ways', () => 'Not having a drip in my arm'),
  value('value-soon', 'a value with its answer in it', 'values-both-ways', () => 'Whether my baby is born as soon as possible'),
  value(
    'value-names-option',
    'a value that names the favoured option',
    'values-name-no-option',
    (name) => `How I feel about this: ${name}`,
  ),
  {
    id: 'no-plan-b',
    title: 'plan B not asked for',
    claims: 'if-thens-open',
    apply: ({ pack }) => set(pack, { ifThen: [] }),
  },
  ifThen('plan-b-leads', 'plan B as a question that leads', 'What then: would you not want the caesarean?'),
  ifThen('plan-b-yes-or-no', 'plan B as a yes or a no', 'Would you agree to it?'),
  ifThen('plan-b-told', 'plan B told and not asked', 'Then you go to the ward.'),
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
    claims: 'choice-is-said',
    apply: ({ words: said }) => set(said, { title: 'Protecting your baby' }),
  },
  {
    id: 'lead-guides',
    title: 'a midwife who will guide her to a choice',
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

function value(id: string, title: string, claims: string, says: (name: string) => string): Tilt {
  return {
    id,
    title,
    claims,
    apply: ({ pack, words: said }) => {
      const first = firstOf(said.values);
      return first && course(pack) ? set(said.values, { [first]: says(words(pack, said).name) }) : false;
    },
  };
}

function ifThen(id: string, title: string, ask: string): Tilt {
  return {
    id,
    title,
    claims: 'if-thens-open',
    apply: ({ words: said }) => {
      const [first] = Object.values(said.ifThen);
      return first ? did(set(first, { ask })) : false;
    },
  };
}
