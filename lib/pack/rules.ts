import type { Problem } from '../problem';
import { armRules } from './arm-rules';
import { figureRules } from './figure-rules';
import { fillPlaceholders } from './placeholders';
import { referenceRules } from './reference-rules';
import type { Report } from './report';
import type { PackFile, WordsFile } from './schema';
import { walkWords } from './walk-words';
import { wordRules } from './word-rules';

/** 60 days: long enough for a reviewer to be found before a pack goes out of date. */
const warnDays = 60;
const day = 86_400_000;

/**
 * The rules that hold between fields, which a schema cannot say.
 * @param today ISO date, passed in so that a build can be repeated
 * @param partial something of the files was left out, so that an entry without its counterpart says nothing
 * @returns every problem found; `warnings` do not stop a build
 */
export function packRules(
  pack: PackFile,
  words: WordsFile,
  today: string,
  partial = false,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const to =
    (list: Problem[]): Report =>
    (where, what, todo) =>
      list.push({ where: [pack.id, ...where].join(' › '), what, todo });
  const report = to(problems);

  armRules(pack, report);
  referenceRules(pack, report, partial);
  wordRules(pack, words, report, partial);
  for (const { name, version } of pack.signOffs) {
    if (version !== pack.version) {
      report(
        ['signOffs', name],
        `is of version ${version}, the pack is ${pack.version}`,
        'have this version signed, or take the sign-off out',
      );
    }
  }
  dateRules(pack, today, report, to(warnings));
  figureRules(pack, report);
  for (const { path, text } of walkWords(words)) {
    if (/[{}]/.test(fillPlaceholders(text, () => ''))) {
      report(
        [`words.${words.locale}`, ...path],
        `a brace that is no placeholder stands in “${text.slice(0, 60)}”`,
        'write {id}, in lower case and without spaces',
      );
    }
    if (/\p{Nd}/u.test(text)) {
      report(
        [`words.${words.locale}`, ...path],
        `a digit stands in “${text.slice(0, 60)}”`,
        'name a figure as {id} and put the number into pack.json',
      );
    }
  }
  return { problems, warnings };
}

function dateRules(pack: PackFile, today: string, report: Report, warn: Report) {
  const dated: { where: string[]; reviewBy: string }[] = [{ where: [], reviewBy: pack.reviewBy }];
  for (const row of pack.rows) if (row.reviewBy) dated.push({ where: ['rows', row.id], reviewBy: row.reviewBy });
  for (const { where, reviewBy } of dated) {
    const left = Math.round((Date.parse(reviewBy) - Date.parse(today)) / day);
    const at = [...where, 'reviewBy'];
    if (left < 0) report(at, `the review date ${reviewBy} is past`, 'read the sources again, then give a new date');
    else if (left <= warnDays) warn(at, `the review date ${reviewBy} is ${left} days away`, 'plan the review');
  }
  if (pack.published > today)
    report(['published'], `${pack.published} is in the future`, 'give the date on which these figures were put together');
}
