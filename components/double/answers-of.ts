import type { Standing, Weight } from '../../lib/consultation/event-schema';
import { aboutPrompts } from '../../lib/consultation/said-of';
import { waysToAsk } from '../../lib/consultation/ways-to-ask';
import type { DoubleOf } from '../../lib/double/double-of';
import { whyAsked } from '../../lib/plan/why-asked';
import { oneLine } from '../../lib/words/one-line';
import type { AidValue } from '../aid-context';

/** How one line is answered. Whatever is said becomes the event that the same step in one language makes of it. */
export type Answer =
  /** One choice of the question that the line `asked` asks. */
  | { by: 'pick'; asked: string; chosen: boolean; choose: () => void }
  /** One of the weights for each value: their words are those of the lines `weight.…`. */
  | { by: 'weight'; chosen: Weight | undefined; weigh: (weight: Weight | null) => void }
  | { by: 'tick'; on: boolean; tick: (on: boolean) => void }
  | { by: 'add'; add: () => void }
  | { by: 'field'; words: string; say: (words: string) => void };

/** In the order in which they are offered. */
const standings: readonly Standing[] = ['decided', 'leaning', 'unsure', 'time', 'help', 'none'];

/**
 * The lines of a screen that can be answered where they stand, by their ids. Nothing is chosen that nobody chose.
 * @param writing name of the question that she is writing
 */
export function answersOf(of: DoubleOf, aid: AidValue, writing: string): ReadonlyMap<string, Answer> {
  switch (of.step) {
    case 'start':
      return new Map(groups(aid, 'groups.lead'));
    case 'compare':
      return new Map(groups(aid, 'lead'));
    case 'matters':
      return new Map(matters(aid));
    case 'row':
      return new Map(mark(aid, of.row));
    case 'questions':
      return new Map(questions(aid, writing));
    case 'decide':
      return new Map(decide(aid));
    case 'plan':
      return new Map();
  }
}

type Answers = [string, Answer][];

function groups({ decision: { pack, state, pickStratum } }: AidValue, asked: string): Answers {
  return pack.strata.map(({ id }) => [
    `group.${id}`,
    { by: 'pick', asked, chosen: state.value.stratum === id, choose: () => pickStratum(id) },
  ]);
}

function matters({ consultation, decision: { pack, state, weigh } }: AidValue): Answers {
  const { about } = consultation.shared.value;
  return [
    ...aboutPrompts.map((prompt): Answers[number] => [
      `about.${prompt}`,
      {
        by: 'field',
        words: about[prompt]?.words ?? '',
        say: (words) => consultation.add(pack.id, { kind: 'about', prompt, words }),
      },
    ]),
    ...pack.values.map(({ id }): Answers[number] => [
      `value.${id}`,
      { by: 'weight', chosen: state.value.weights[id], weigh: (weight) => weigh(id, weight) },
    ]),
  ];
}

function mark({ decision: { pack, state, mark } }: AidValue, key: string): Answers {
  const row = pack.rows.find((one) => one.key === key);
  return row ? [['mark', { by: 'tick', on: state.value.marks.includes(row.id), tick: (on) => mark(row.id, on) }]] : [];
}

/** What was picked from a list is recorded in English, as in one language. */
function questions({ consultation, decision: { pack }, record }: AidValue, writing: string): Answers {
  const asked = consultation.shared.value.questions;
  const ask = (question: string, words: string) => consultation.add(pack.id, { kind: 'question', question, words });
  const one = (line: string, id: string, words: string): Answers =>
    asked.some((question) => question.id === id) ? [] : [[line, { by: 'add', add: () => ask(id, oneLine(words)) }]];
  return [
    ...record.consultation
      .decision(pack.id)
      .pack.questions.flatMap(({ id, text }) => one(`prompt.${id}`, `${pack.id}.${id}`, text)),
    ...waysToAsk.flatMap((way) => one(`way.${way}`, `way.${way}`, record.words.t(`questions.way.${way}`))),
    [
      'own',
      {
        by: 'field',
        words: asked.find(({ id }) => id === writing)?.words ?? '',
        say: (words) => ask(writing, words.trim() ? words : ''),
      },
    ],
  ];
}

function decide({ consultation, decision }: AidValue): Answers {
  const { pack, state, stand } = decision;
  const { standings: stood, reason, planB } = state.value;
  const { old } = whyAsked(consultation.effective.value, pack.id);
  return [
    ...pack.parts.flatMap(({ id: part, options }): Answers => {
      const now = stood[part];
      const wants = (standing: Standing) => standing === 'decided' || standing === 'leaning';
      const where = standings.map((standing): Answers[number] => [
        `standing.${part}.${standing}`,
        {
          by: 'pick',
          asked: `part.${part}`,
          chosen: now?.standing === standing,
          choose: () => stand(standing, wants(standing) ? (now?.option ?? null) : null, part),
        },
      ]);
      // Which option is asked of whoever has decided or leans to one.
      if (!now || !wants(now.standing)) return where;
      const which = options.map(({ id }): Answers[number] => [
        `option.${part}.${id}`,
        { by: 'pick', asked: `which.${part}`, chosen: now.option === id, choose: () => stand(now.standing, id, part) },
      ]);
      return [...where, ...which];
    }),
    ['why', { by: 'field', words: old ? '' : (reason?.words ?? ''), say: decision.giveReason }],
    ...pack.ifThen.map(({ id }): Answers[number] => [
      `if.${id}`,
      { by: 'field', words: planB[id]?.words ?? '', say: (words) => decision.sayPlanB(id, words) },
    ]),
  ];
}
