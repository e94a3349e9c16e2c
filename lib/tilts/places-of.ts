import { rowsFor } from '../consultation/rows';
import type { Option, Pack, Said, Source } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import type { Line, Place, Sight } from './place';
import { rowLines } from './row-lines';

/** Everything of a pack that the exercise shows, place by place, with what it says. */
export function placesOf(pack: Pack, sight: Sight, words: AidWords): Place[] {
  const { say, t } = words;
  const part = pack.parts.find(({ id }) => id === sight.part);
  if (!part) return [];
  const line = (name: string, said: Said | string): Line => ({ name, text: typeof said === 'string' ? said : say(said) });
  const many = (texts: readonly Said[]) => texts.map((text, at) => line(`${at}`, text));
  const shown = part.options.filter(({ id }) => sight.options.includes(id));
  const { values, ifThen, questions, test } = pack;
  return [
    { id: 'words', view: 'choice', lines: [line('title', pack.title), line('question', pack.question), line('lead', pack.lead)] },
    { id: 'order', view: 'choice', lines: [line('options', namesOf(part.options)), line('order', pack.optionOrder)] },
    ...part.options.map((option): Place => ({ id: `option:${option.id}`, view: 'choice', lines: optionLines(option, words) })),
    ...(test
      ? [{ id: 'test', view: 'choice' as const, lines: testParts.map((name) => line(t(`test.${name}`), test[name])) }]
      : []),
    { id: 'who', view: 'choice', lines: [line('who', pack.who), line('not', pack.whoNot)] },
    {
      id: 'heads',
      view: 'figures',
      lines: [
        line('names', namesOf(shown)),
        line('shorts', shown.map(({ short }) => say(short)).join('; ')),
        line('away', namesOf(part.options.filter((option) => !shown.includes(option)))),
      ],
    },
    ...rowsFor(pack, sight.group, part).map(
      (row): Place => ({ id: `row:${row.key}`, view: 'figures', lines: rowLines(row, shown, pack, words) }),
    ),
    ...values.map(({ id, label }): Place => ({ id: `value:${id}`, view: 'asked', lines: [line('value', label)] })),
    ...ifThen.map(
      ({ id, when, ask }): Place => ({ id: `ifThen:${id}`, view: 'asked', lines: [line('when', when), line('ask', ask)] }),
    ),
    ...questions.map(({ id, text }): Place => ({ id: `question:${id}`, view: 'asked', lines: [line('question', text)] })),
    { id: 'unknowns', view: 'from', lines: many(pack.unknowns) },
    { id: 'notYou', view: 'from', lines: many(pack.notYou) },
    { id: 'makers', view: 'from', lines: madeLines(pack, words) },
    ...sourcesIn(pack).map((source): Place => ({ id: `source:${source.id}`, view: 'from', lines: sourceLines(source) })),
  ];
}

const testParts = ['measures', 'positive', 'negative', 'neverTrouble', 'counts'] as const;

/** Every source of the figures of a pack, once. */
export function sourcesIn(pack: Pack): Source[] {
  const all = pack.rows.flatMap(({ source, arms }) => [
    source,
    ...arms.flatMap((arm) => ('source' in arm && arm.source ? [arm.source] : [])),
  ]);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

function optionLines({ name, short, involves, good, hard, practical }: Option, { say, t }: AidWords): Line[] {
  return [
    { name: 'name', text: name },
    { name: 'short', text: say(short) },
    { name: 'involves', text: say(involves) },
    { name: 'good', text: `${t('compare.good')}: ${say(good)}` },
    { name: 'hard', text: `${t('compare.hard')}: ${say(hard)}` },
    ...practical.map(({ part, said }) => ({ name: part, text: `${t(`practical.${part}`)}: ${say(said)}` })),
  ];
}

function madeLines({ makers, funding, evidenceMethod, updates, published, reviewBy }: Pack, { t, date }: AidWords): Line[] {
  return [
    { name: 'makers', text: `${t('made.made')}: ${makers}` },
    { name: 'funding', text: `${t('made.funding')}: ${funding}` },
    { name: 'how', text: `${t('made.how')}: ${evidenceMethod}` },
    {
      name: 'updates',
      text: `${t('passport.reviewedOn', { published: date(published), reviewBy: date(reviewBy) })} ${updates}`,
    },
  ];
}

const sourceLines = ({ short, citation, url, standing }: Source): Line[] => [
  { name: 'short', text: short },
  { name: 'citation', text: citation },
  { name: 'standing', text: standing },
  { name: 'url', text: url ?? '' },
];

const namesOf = (options: readonly Option[]) => options.map(({ name }) => name).join('; ');
