import { own } from './own';
import { quoted } from './quoted';
import type { Rule } from './rule';

/** A word that opens, or two things to choose from. */
const open = /\b(?:or|what|who|whom|whose|where|when|which|how|why)\b/i;
const leading =
  /\b(?:(?<!(?:what|which|who|whom|where|when|how|why) )would you not|wouldn't|do(?:n't| you not)|is(?:n't| it not)|are(?:n't| you not)|surely|of course|you (?:do|would) want|right\?|agreed?\?|why (?:not|risk|wait|leave it|take the)|why would (?:you|anyone|anybody|someone)|(?:dangers?|risks) of|how bad|how (?:soon|quickly) (?:can|could|would) (?:I|you) (?:have|want|get|like) it|your own (?:daughter|wife|sister|child)|without delay|best for (?:my|your) baby|agree to (?:go|have|start)|avoid (?:the|a|any) (?:danger|harm|trouble)s?)\b/i;
/** In a title, in the choice and in what she may do: what one side of it wants. */
const steers =
  /\b(?:protect\w*|keep(?:ing)? (?:you|your)|healthy (?:baby|start|birth)|well-being|best|right (?:choice|for)|guide you|help you (?:to )?(?:choose|decide)|(?:will|can) (?:choose|decide) for|(?:midwife|doctor|staff|team) (?:will|knows?)|avoid\w*|prevent\w*)\b/i;
const fillsTheGap =
  /\b(?:nothing to (?:fear|worry about)|no reason to worry|there is no (?:harm|danger|problem)|does not happen|never happens|(?:was|were|is) (?:zero|nil)|no (?:cases|harms?|problems?) (?:are|is|at all|to speak)|not worth|obvious(?:ly)?|as expected|everyone knows|works well|goes well|is fine|are fine|always fine|no doubt|(?:poor|bad|great|good|wise) choice)\b/i;

/** Questions leave every answer open: the if-thens, hers, and the choice itself. */
export const questionRules: readonly Rule[] = [
  {
    id: 'if-thens-open',
    reason: 'Plan B that asks for a yes is plan A of somebody else.',
    source: 'Montgomery 2015; standards.md requirement 25',
    language: 'en',
    check: ({ pack, words }, report) => {
      if (pack.ifThen.length === 0) report(['ifThen'], 'there are none', 'say what may change, and ask what she would want then');
      for (const [id, { when, ask }] of Object.entries(words.ifThen)) {
        const where = [`words.${words.locale}`, 'ifThen', id];
        if (!/^if\b/i.test(when)) report([...where, 'when'], `does not begin with If, in ${quoted(when)}`, 'begin with “If …”');
        if (!ask.trim().endsWith('?')) report([...where, 'ask'], `is no question, in ${quoted(ask)}`, 'end with a question mark');
        else if (!open.test(ask))
          report([...where, 'ask'], `asks for yes or no alone, in ${quoted(ask)}`, 'ask what, who, how, when, where or which');
        const [found] = leading.exec(ask) ?? [];
        if (found) report([...where, 'ask'], `“${found}” leads, in ${quoted(ask)}`, 'ask what she would want');
      }
    },
  },
  {
    id: 'questions-open',
    reason: 'A question that knows its answer, put into her mouth, is advice.',
    source: 'IPDAS 27; standards.md requirement 28',
    language: 'en',
    check: ({ texts }, report) => {
      for (const { where, text, bare } of texts.filter(({ section }) => section === 'questions')) {
        if (!bare.trim().endsWith('?')) report(where, `is no question, in ${quoted(text)}`, 'end with a question mark');
        const [found] = leading.exec(bare) ?? [];
        if (found) report(where, `“${found}” leads, in ${quoted(text)}`, 'ask it so that either answer is as easy');
      }
    },
  },
  {
    id: 'choice-is-said',
    reason: 'Where nobody says that there is a choice, and that no is an answer, there is none.',
    source: 'IPDAS 2; NICE ECD8 part 1; standards.md 2.3 (QS15 statement 6)',
    language: 'en',
    check: ({ words }, report) => {
      const file = `words.${words.locale}`;
      for (const part of ['title', 'question', 'lead'] as const) {
        const [found] = steers.exec(words[part]) ?? [];
        if (found)
          report([file, part], `“${found}” leads, in ${quoted(words[part])}`, 'name what there is to choose, and nothing else');
      }
      if (!/\b(?:choice|choose|decision|decide)\b/i.test(words.question))
        report(
          [file, 'question'],
          `${quoted(words.question)} does not say that there is a choice`,
          'begin with “You have a choice”',
        );
      if (!/\b(?:no|decline)\b/i.test(words.lead))
        report(
          [file, 'lead'],
          `${quoted(words.lead)} does not say that no is an answer`,
          'say that she may choose, wait or say no',
        );
    },
  },
  {
    id: 'reasons-neutral',
    reason: 'Where nothing was counted, praise and blame fill the gap.',
    source: 'standards.md 3.2 rule 14 (unknown means unknown in both directions) and requirement 17',
    language: 'en',
    check: ({ pack, words }, report) => {
      const used = new Set(pack.rows.flatMap(({ arms }) => arms.flatMap((arm) => (arm.kind === 'unknown' ? [arm.reason] : []))));
      for (const id of used) {
        const said = own(words.reasons, id) ?? '';
        const [found] = fillsTheGap.exec(said) ?? [];
        if (found)
          report(
            [`words.${words.locale}`, 'reasons', id],
            `“${found}” fills a gap, in ${quoted(said)}`,
            'say what was not counted, and why',
          );
      }
    },
  },
];
