import { optionsNamedIn } from './options-named-in';
import { quoted } from './quoted';
import type { Rule } from './rule';
import type { PackFile } from './schema';

/** A statement that begins so asks; "I want" behind it is as open as the question. */
const asks = /^(?:how|what|whether|which|who|whose|where|when)\b/i;
const wishes =
  /\b(?:I|we) (?:want|wish|hope|need|prefer|expect|would (?:like|want|prefer|rather|love|hate)|'d (?:like|rather))|\bmatters? (?:a lot |most |so much |very much )?to (?:me|us)\b|\b(?:is|are) (?:very |so )?important (?:to|for) (?:me|us)\b/i;
const oneWay =
  /\b(?:avoid\w*|prevent\w*|protect\w*|reduc\w*|minimis\w*|lower(?:ing)?|keep(?:ing)? .{0,20}(?:safe|healthy|well)|get(?:ting)? rid of|free (?:of|from)|at all costs|as (?:few|little|soon|long|much|many) as possible|whatever it takes|too (?:much|many|long|soon))\b/i;
/** A statement that asks nothing names what somebody wants: nobody leans the other way. */
const claims = /^(?!(?:how|what|whether|which|who|whose|where|when|why|an? (?:change|chance))\b)\S+/i;
const denies =
  /^(?:no|not|never|without)\b|\b(?:do not|don't|will not|won't|never|nothing|nobody|not (?:having|being|wanting|to|needing))\b/i;
const leans =
  /\b(?:unnecessary|needless|(?<!for a )healthy baby|perfect|good mother|proper|calm birth|nice|terrible|horrible)\b/i;

const todo = 'word it so that somebody leaning any way can answer: “How I feel about …”, “Whether …”';

/** What matters to her is asked so that every answer is as easy, and brings up rows for every option. */
export const valueRules: readonly Rule[] = [
  {
    id: 'values-present',
    reason: 'Without a question on what matters, or with questions on one thing alone, the aid decides what matters.',
    source: 'IPDAS 25; standards.md requirement 20',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      if (pack.values.length === 0) report(['values'], 'there are none', 'ask what matters to her');
      const about = (rows: PackFile['rows']) => new Set(rows.map((row) => row.about));
      const reached = pack.values.flatMap((value) => value.rows);
      const [all, some] = [about(pack.rows), about(pack.rows.filter(({ id }) => reached.includes(id)))];
      if (pack.values.length > 0 && all.size > 1 && some.size < 2)
        report(
          ['values'],
          `bring up rows about ${[...some].join() || 'nothing'} alone`,
          'ask about more: the baby, her, labour, later',
        );
    },
  },
  {
    id: 'values-both-ways',
    reason: 'A statement that one side alone can agree with is an argument for the other box.',
    source: 'Witteman 2021 (standards.md S13); product.md, step 2',
    language: 'en',
    check: ({ texts }, report) => {
      for (const { where, text, bare } of texts.filter(({ section }) => section === 'values')) {
        const wish = asks.test(bare) ? null : wishes.exec(bare);
        const [found] = oneWay.exec(bare) ?? claims.exec(bare) ?? denies.exec(bare) ?? leans.exec(bare) ?? wish ?? [];
        if (found) report(where, `“${found}” has one answer, in ${quoted(text)}`, todo);
      }
    },
  },
  {
    id: 'values-name-no-option',
    reason: 'How much does an epidural matter to you is asked of those who want one.',
    source: 'Witteman 2021 (standards.md S13 and S14); product.md, step 2',
    language: 'en',
    check: ({ texts, words }, report) => {
      for (const { where, text, bare } of texts.filter(({ section }) => section === 'values')) {
        const named = optionsNamedIn(bare, words);
        if (named.length === 1)
          report(where, `names the option “${named[0]}” in ${quoted(text)}`, 'name what may happen, for every option');
      }
    },
  },
  {
    id: 'values-reach-rows',
    reason: 'A value that brings up nothing, or rows that answer for one option, counts for that option.',
    source: 'IPDAS 25; standards.md 1.2 (alignment) and requirement 21',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      for (const { id, rows } of pack.values) {
        const where = ['values', id];
        if (rows.length === 0) report(where, 'brings up no row', 'name the rows that it is about');
        const arms = pack.rows.filter((row) => rows.includes(row.id)).flatMap((row) => row.arms);
        const answered = new Set(arms.filter(({ kind }) => kind !== 'notApplicable').map(({ option }) => option));
        if (rows.length > 0 && answered.size < 2)
          report(
            where,
            `brings up rows that apply to ${answered.size === 1 ? 'one option' : 'no option'}`,
            'add rows that apply to two or more',
          );
        const twice = rows.find((row, index) => rows.indexOf(row) !== index);
        if (twice) report(where, `names the row \`${twice}\` twice`, 'name it once');
      }
    },
  },
];
