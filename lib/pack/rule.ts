import type { Problem } from '../problem';
import type { PackText } from './pack-texts';
import type { PackVersion } from './pack-versions';
import type { Report } from './report';
import type { PackFile, WordsFile } from './schema';

/** What a pack is held to the rules with: both of its files, and what day it is. */
export interface RuleContext {
  pack: PackFile;
  words: WordsFile;
  /** The English words of the same pack, where these are in another language or in easy words: they are held against them. */
  english?: WordsFile | undefined;
  /** ISO date, passed in so that a check can be repeated. */
  today: string;
  /** Something of the files could not be read and was left out: an entry without its counterpart says nothing. */
  partial: boolean;
  /** The figures of earlier versions, and of this one, as they were recorded; none for a pack that is being written. */
  versions?: readonly PackVersion[] | undefined;
}

/** What a rule looks at. */
export interface LintContext extends RuleContext {
  /** Every text of the words file. */
  texts: readonly PackText[];
}

/** One rule that every pack is held to. */
export interface Rule {
  /** Stable, in lower case with hyphens: what `--json` and a mutant name. */
  id: string;
  /** The harm that it keeps off, in a sentence. */
  reason: string;
  /** Where the rule comes from: the standard and the place in it. */
  source: string;
  /** Set where the rule knows the words of one language and says nothing about others. */
  language?: 'en';
  /** Measures words against each other. Where the English ones are at hand, words in another language are held to those. */
  alone?: true;
  /** Reports each breach; `where` is the path below the pack. */
  check: (context: LintContext, report: Report) => void;
}

/** A rule that looks at texts alone, so that other texts than those of a pack can be held to it. */
export interface TextRule extends Rule {
  check: (context: Pick<LintContext, 'texts'>, report: Report) => void;
}

/** A problem of a pack, with the rule that found it. */
export interface PackProblem extends Problem {
  rule: string;
}
