import { own } from './own';
import { quoted } from './quoted';
import { rowKeyIn } from './row-key-in';
import type { LintContext, Rule } from './rule';

const frames = ['has', 'hasNot', 'had', 'not'] as const;
/** Words that weigh an event, on whichever side of it. */
const weighs =
  /\b(?:fine|well|healthy|happy|happily|unharmed|harm(?:ed|s)?|hurt|lucky|unlucky|good|bad(?! tears?)|spared|escaped|avoided|normal|okay|ok|problem-free|trouble-free|smoothly|saved|suffered|victims?|poor|avoidable|needless|sadly|tragically|came through|safely|in (?:their|her|its) (?:mother|arms)\w*|lost (?:their|her|a|the) bab(?:y|ies))\b/i;
const veils =
  /\b(?:(?:poor|adverse|bad|sad|worst) (?:outcomes?|events?|endings?)|pass(?:ed|es|ing)? away|slip(?:ped|s)? away|(?:did|does|do) not make it|fell asleep|angels?|los(?:e|es|ing|t) (?:your|their|her|a|the) bab(?:y|ies)|loss of (?:a|your|the|her) baby)\b/i;
const dies = /\b(?:dies?|died|deaths?|stillb\w+|fatal\w*)\b/i;
const denies = /^(?:(?:did|was|were|do|does|are|is|had|have|has) not|not)\b/i;
/** Something happened to somebody: no matter of rooms, times and people. */
const bodily =
  /\b(?:dies?|died|deaths?|stillb\w+|miscarr\w+|tears?|bleed\w*|infections?|injur\w*|caesareans?|forceps|fits|palsy|womb|brain|intensive care|neonatal|serious|sepsis|fever|blood|clots?|an(?:ae|e)mia|jaundice|breath\w*|shoulders|prolapse|leaks?|leaking|pain|headache|cancer)\b/i;
const aimless =
  /^(?:at some (?:point|time)|some ?(?:time|day|when)|after (?:that|this|it)|then|later(?: on)?|soon|overall|ever|always|any ?time|in general|over (?:a|your) (?:lifetime|life)|all the time|n\/a|none|not known|unknown|whenever)\W*$/i;

/** What a row counts is named plainly, in both frames, where a reader looks for it. */
export const eventRules: readonly Rule[] = [
  {
    id: 'frames-plain',
    reason: 'Nine had a tear and ninety-one were fine: the second half is a judgement that the first half has to bear.',
    source: 'NICE NG197 1.4; standards.md 3.2 rule 5; IPDAS 7',
    language: 'en',
    check: (context, report) => {
      for (const { key, said, at } of rowsOf(context)) {
        for (const part of frames) {
          const [found] = weighs.exec(said[part] ?? '') ?? [];
          if (found && !weighs.test(said.label))
            report(at(key, part), `“${found}” weighs the event`, 'say who had it and who did not');
        }
      }
    },
  },
  {
    id: 'frames-right-way',
    reason: 'Two frames that change places turn every number of the row round.',
    source: 'NICE NG197 1.4; standards.md requirement 13 and 3.2 rule 5',
    language: 'en',
    check: (context, report) => {
      for (const { key, said, at } of rowsOf(context)) {
        for (const [one, other] of [
          ['has', 'hasNot'],
          ['had', 'not'],
        ] as const) {
          if (said[one] && said[other] && denies.test(said[one]) && !denies.test(said[other]))
            report(at(key, one), `${quoted(said[one])} is the frame without the event`, 'let the two change places');
        }
      }
    },
  },
  {
    id: 'deaths-named',
    reason: 'A death under another name is counted by nobody who reads.',
    source: 'Montgomery 2015 (material); standards.md 2.1 (plain language) and 7.1 (plain words)',
    language: 'en',
    check: (context, report) => {
      for (const { where, text, bare } of context.texts.filter(({ section }) => section !== 'sources')) {
        const [found] = veils.exec(bare) ?? [];
        if (found) report(where, `“${found}” veils a death, in ${quoted(text)}`, 'write died, death or stillbirth');
      }
      for (const { key, said, at } of rowsOf(context)) {
        if (!said.has) continue;
        const [named, told] = [dies.test(said.label), dies.test(`${said.has} ${said.had ?? ''}`)];
        if (named !== told && !/\bseriously ill\b|\bany of\b|\bantibiotics\b/i.test(`${said.label} ${said.has}`))
          report(
            at(key, named ? 'has' : 'label'),
            `does not say that somebody dies, and ${named ? 'its name' : 'its frame'} does`,
            'name the death in both',
          );
      }
    },
  },
  {
    id: 'groups-fit',
    reason: 'A death or a tear among parking and visiting hours is read by those who have nothing left to read.',
    source: 'IPDAS 7; Montgomery 2015 (material); standards.md 1.2 (salience, for every option alike)',
    language: 'en',
    check: (context, report) => {
      for (const { row, key, said } of rowsOf(context)) {
        const text = `${said.label} ${said.has ?? ''}`;
        const where = ['rows', row.id, 'about'];
        const [found] = bodily.exec(said.has ?? '') ?? [];
        if (row.about === 'practical' && found && !row.result)
          report(where, `is practical, and “${found}” happens to somebody`, 'write `baby`, `labour`, `you` or `later`');
        const later = /\b(?:later|next|years?|months?|child\w*|age)\b/i.test(`${said.label} ${said.window}`);
        if (row.about === 'later' && !later && dies.test(text))
          report(where, `is later, and ${quoted(said.window)} is not`, 'write `baby` or `you`');
        if (
          row.of === 'women' &&
          /^(?:your )?(?:baby|child)\b/i.test(said.label) &&
          said.has &&
          !/\b(?:baby|babies|child|labour)\b/i.test(said.has)
        )
          report(
            ['rows', row.id, 'of'],
            `counts women, and ${quoted(said.label)} is about babies (${key})`,
            'write who is counted',
          );
      }
    },
  },
  {
    id: 'windows-say-when',
    reason: 'A chance without its time is small or large as the reader fears.',
    source: 'NICE NG197 1.4; IPDAS 22; standards.md requirement 16',
    language: 'en',
    check: (context, report) => {
      for (const { key, said, at } of rowsOf(context)) {
        if (aimless.test(said.window.trim()))
          report(at(key, 'window'), `${quoted(said.window)} is no time`, 'say from when to when it was counted');
      }
    },
  },
];

/** Each row with the words that it has. */
function rowsOf({ pack, words }: LintContext) {
  const at = (key: string, part: string) => [`words.${words.locale}`, 'rows', key, part];
  return pack.rows.flatMap((row) => {
    const key = rowKeyIn(words, row);
    const said = own(words.rows, key);
    return said ? [{ row, key, said, at }] : [];
  });
}
