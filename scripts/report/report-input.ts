import type { ParsedCoproduction } from '../../lib/coproduction/parse-coproduction';
import type { PackVersion } from '../../lib/pack/pack-versions';
import type { PackProblem, Rule } from '../../lib/pack/rule';
import type { PackFile, WordsFile } from '../../lib/pack/schema';
import type { Messages } from '../../lib/words/words';
import type { Sheet } from './page';

/** All that a report is made from. Nothing is read from a clock or a disk, so that the same pack gives the same page. */
export interface ReportInput {
  pack: PackFile;
  words: WordsFile;
  /** What the rules found. A pack with problems has a report too: it says what is left to do. */
  problems: readonly PackProblem[];
  rules: readonly Pick<Rule, 'id' | 'reason' | 'source'>[];
  /** `versions.json`, newest last; none where nothing was recorded. */
  versions: readonly PackVersion[];
  /** Who had a hand in it, or what is wrong with the record of that; undefined where there is no file. */
  coproduction: ParsedCoproduction | undefined;
  /** ISO date. */
  today: string;
  /** SHA-256 of both files, in hexadecimal, as in a receipt. */
  hash: string;
  /** Languages in which the pack has words. */
  locales: readonly string[];
  /** Words of the interface: a screen that is not there has none. */
  screens: Messages;
  /** Style sheets, ours, in order. */
  style: Sheet;
}
