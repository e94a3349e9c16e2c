import { daysUntil } from './days-until';
import { own } from './own';
import { quoted } from './quoted';
import type { Report } from './report';
import type { LintContext, Rule } from './rule';

/** From so many rows on, a pack that asks little leaves much unasked. */
const manyRows = 8;
const asked = { values: 4, ifThen: 3, questions: 3, unknowns: 3, notYou: 3 } as const;

/** What stands in place of an answer. */
const evades =
  /^\s*(?:nothing|none|not (?:yet )?(?:known|relevant|applicable|needed|said|clear)|unknown|n\/?a|no (?:data|limits?)|various)(?: (?:here|of note|at all|much|to say|to add|yet))?\s*[.…]?\s*$/i;
const everybody =
  /\b(?:nobody is|no one is|every(?:one|body)\b|all (?:pregnant )?(?:women|mothers)\b|any(?:one|body)\b|whoever)/i;
const toldOf = {
  funding: {
    needs: /\b(?:fund\w*|paid|pays?|grants?|money|costs?|nobody)\b/i,
    todo: 'name who paid, or say that nobody is recorded',
  },
  updates: { needs: /\b(?:years?|yearly|months?|monthly|weeks?|dates?)\b/i, todo: 'say how often the sources are read again' },
  makers: { needs: /\w/, todo: 'name who made it' },
  evidenceMethod: {
    needs:
      /\b(?:trials?|reviews?|stud(?:y|ies)|guid\w+|records?|registers?|search\w*|statistics|surveys?|read|tables?|made up)\b/i,
    todo: 'say what was looked for, what was read and what was left out',
  },
} as const;
const boasts =
  /\b(?:leading|experts?|specialists?|senior|panel of|eminent|renowned|professors?|top|world|trusted|best|independent|rigorous\w*|usual way|in the normal way|on request|confidential\w*|not relevant|not applicable|everything|all (?:the )?evidence)\b/i;

/** What the figures do not tell, for whom they are not, and who stands behind them. */
export const limitRules: readonly Rule[] = [
  {
    id: 'limits-told',
    reason: 'Figures without limits are taken for hers.',
    source: 'IPDAS 11 and 20; standards.md 3.2 rules 1 and 14 (S42)',
    language: 'en',
    check: ({ pack, words }, report) => {
      const file = `words.${words.locale}`;
      for (const part of ['who', 'whoNot'] as const) {
        const [found] = everybody.exec(words[part]) ?? [];
        if (found)
          report([file, part], `“${found}” leaves nobody out, in ${quoted(words[part])}`, 'say who was counted, and who was not');
      }
      for (const [id, { doesNotTell }] of Object.entries(words.rows)) {
        const where = [file, 'rows', id, 'doesNotTell'];
        if (!/^(?:how|why|which|what|who|whose|whether|when|where|if|any\w*)\b/i.test(doesNotTell.trim()))
          report(
            where,
            `${quoted(doesNotTell)} is nothing that is not told`,
            'begin with what the figure leaves open: “How …”, “Whether …”',
          );
      }
      const each = (section: 'reasons' | 'unknowns' | 'notYou' | 'notes') => {
        for (const [id, said] of Object.entries(words[section]))
          if (evades.test(said)) report([file, section, id], `${quoted(said)} says nothing`, 'say what is not known, and why');
      };
      for (const section of ['reasons', 'unknowns', 'notYou', 'notes'] as const) each(section);
      for (const id of pack.unknowns)
        if (/\b(?:details|no real difference|do(?:es)? not matter|minor|trifl\w*)\b/i.test(own(words.unknowns, id) ?? ''))
          report([file, 'unknowns', id], 'makes light of what is not known', 'say what is not known');
    },
  },
  {
    id: 'enough-asked',
    reason: 'A pack that compares much and asks little has decided what matters and what may change.',
    source: 'IPDAS 11, 20, 25 and 27; standards.md requirements 20, 25 and 28',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const rows = new Set(pack.rows.map(({ id }) => id));
      for (const [list, least] of Object.entries(asked) as [keyof typeof asked, number][]) {
        const count = pack[list].length;
        if (count === 0 || (rows.size >= manyRows && count < least))
          report(
            [list],
            `${count === 0 ? 'there are none' : `${count} for ${rows.size} rows`}`,
            `write ${rows.size >= manyRows ? least : 1} or more`,
          );
      }
      const reached = new Set(pack.values.flatMap((value) => value.rows));
      const share = [...rows].filter((id) => reached.has(id)).length;
      if (pack.values.length > 0 && share < 0.5 * rows.size)
        report(['values'], `bring up ${share} of ${rows.size} rows`, 'let what may matter reach most of what is compared');
    },
  },
  {
    id: 'rows-explained',
    reason: 'A figure with nothing beside it is taken for certain, and for hers.',
    source: 'IPDAS 11 and 35; NICE NG197 1.4; product.md, step 4',
    check: ({ pack, partial }, report) => {
      if (partial || new Set(pack.rows.map(({ id }) => id)).size < manyRows) return;
      for (const { id, stratum, notes, otherStudies } of pack.rows) {
        if (notes.length + otherStudies.length === 0)
          report(
            ['rows', id, 'notes'],
            `there are none${stratum ? ` in \`${stratum}\`` : ''}`,
            'say what limits the figure, or what it means',
          );
      }
      if (!pack.rows.some(({ about }) => about === 'baby'))
        report(['rows'], 'none is about the baby', 'add what was found for the baby, or `unknown` with why');
    },
  },
  {
    id: 'makers-told',
    reason: 'Who paid, who wrote and how it was found is what a careful reader asks first, and praise is no answer.',
    source: 'IPDAS 10, 12, 34 and 36; NICE ECD8 part 2',
    language: 'en',
    check: (context, report) => {
      const { words } = context;
      for (const [section, { needs, todo }] of Object.entries(toldOf) as [
        keyof typeof toldOf,
        { needs: RegExp; todo: string },
      ][]) {
        for (const [id, said] of Object.entries(words[section])) {
          const where = [`words.${words.locale}`, section, id];
          const [boast] = boasts.exec(said) ?? [];
          if (boast) report(where, `“${boast}” is no answer, in ${quoted(said)}`, todo);
          if (!needs.test(said) || evades.test(said)) report(where, `${quoted(said)} does not tell it`, todo);
        }
      }
      standings(context, report);
    },
  },
  {
    id: 'review-as-told',
    reason: 'A page that says each year, and means two, shows figures that nobody has looked at.',
    source: 'IPDAS 10; standards.md requirement 9',
    language: 'en',
    check: ({ pack, words }, report) => {
      const told = own(words.updates, pack.updates) ?? '';
      const days = daysUntil(pack.reviewBy, pack.published);
      if (/\bevery year\b/i.test(told) && days > 400)
        report(
          ['reviewBy'],
          `is ${days} days after it was published, and ${quoted(told)}`,
          'give a date within a year, or say how often',
        );
    },
  },
  {
    id: 'published-after-sources',
    reason: 'A pack that is older than what it was read in was dated to look settled.',
    source: 'IPDAS 9; standards.md requirement 8',
    check: ({ pack }, report) => {
      const year = Number(pack.published.slice(0, 4));
      for (const source of pack.sources) {
        if ((source.year ?? 0) > year || (source.updated ?? '') > pack.published)
          report(
            ['published'],
            `${pack.published} is before the source \`${source.id}\``,
            'give the day on which these figures were put together',
          );
      }
    },
  },
];

/** What is said of a source places it, and neither lends it weight nor takes it. */
function standings({ words }: LintContext, report: Report) {
  for (const [id, { standing }] of Object.entries(words.sources)) {
    const [found] =
      /\b(?:(?:the )?best|finest|definitive|gold[- ]standard|flawless|excellent|landmark|all you need|all there is|weak(?! points?)|flawed|discredited|debunked|poor(?:ly)? (?:done|study|quality)|few people|nobody believes|widely (?:believed|doubted|criticised)|beyond doubt)\b/i.exec(
        standing,
      ) ?? [];
    if (found)
      report(
        [`words.${words.locale}`, 'sources', id, 'standing'],
        `“${found}” weighs the source`,
        'say how new it is, and what replaced it',
      );
  }
}
