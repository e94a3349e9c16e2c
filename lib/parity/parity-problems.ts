import { isSimple } from '../pack/language-of';
import type { PackProblem } from '../pack/rule';
import { languageDataOf } from './language-data-of';
import { en } from './languages/en';
import type { Pair, ParityContext } from './parity-rule';
import { parityRules } from './parity-rules';
import { saidTexts } from './said-texts';

/** Words in another language, and the English ones that they are held against. */
export interface ParityInput {
  locale: string;
  /** How the file is called in a problem. */
  name: string;
  /** Parsed JSON of both. */
  words: unknown;
  english: unknown;
  /** Words of a pack, and not of the interface. */
  isPack?: boolean;
  /** What kind of figure each placeholder of a pack is; one that is not there is of the same kind as all such. */
  kinds?: ReadonlyMap<string, string>;
}

/** Holds words in another language to every rule against English, and returns each breach. None: they are complete. */
export function parityProblems({ locale, name, words, english, isPack = false, kinds = new Map() }: ParityInput): PackProblem[] {
  const data = languageDataOf(locale);
  if (!data)
    return [
      {
        rule: 'language-known',
        where: name,
        what: `nothing is known of ${locale}`,
        todo: 'add it to lib/parity/languages; docs/languages.md says how',
      },
    ];
  const [source, said] = [saidTexts(english), saidTexts(words)];
  const pairs = [...said].flatMap(([key, { path, forms }]): Pair[] => {
    const its = source.get(key)?.forms;
    if (!its) return [];
    const plain = its.get('') ?? its.get('other') ?? '';
    return [...forms].map(([form, text]) => ({ path, form, text, english: its.get(form) ?? plain, plain }));
  });
  const context: ParityContext = {
    locale,
    data,
    source: en,
    english: source,
    said,
    pairs,
    isPack,
    simple: isSimple(locale),
    kinds,
  };
  return parityRules.flatMap(({ id, check }) => {
    const problems: PackProblem[] = [];
    check(context, (path, what, todo) => problems.push({ rule: id, where: [name, ...path].join(' › '), what, todo }));
    return problems;
  });
}
