import type { SourceFile } from './files';

/** Looks at files and says what is wrong, one line for each: "path: what is wrong". */
export type Rule = (files: SourceFile[]) => string[];

const code = /^(entrypoints|components|lib|widget|scripts|bench)\/.+\.(ts|mts|tsx|mjs|css)$/;
const component = /^components\/.+\.tsx$/;
const style = /^components\/style\/.+\.css$/;
const test = /^tests\/.+\.tsx?$/;
const packWords = /^packs\/[^/]+\/words\.[\w-]+\.json$/;
const acted = /^training\/[^/]+\/case\.json$/;
const locale = /^locales\/en-GB\/\w+\.json$/;

/** What web editors and developers read in a console, or a machine alone; every other word is for somebody who decides. */
const notForHer = /^(?:widget\.(?:bad|missing)Attribute|version|inPlay\..+|roles\.woman\.tellsIfAsked\.\d+\.value)$/;

/** The longest that a file written by hand may be. */
const longest = 300;

/** A rule that no line of some files may match a pattern. */
const never =
  (which: RegExp, pattern: RegExp, why: string): Rule =>
  (files) =>
    files
      .filter(({ path }) => which.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, at) => {
          const found = pattern.exec(line);
          return found ? [`${path}:${at + 1}: "${found[0]}" ${why}`] : [];
        }),
      );

/** Every string in a JSON value, with the keys that lead to it. */
function* strings(value: unknown, keys: string[] = []): Generator<[where: string, text: string]> {
  if (typeof value === 'string') yield [keys.join('.'), value];
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...keys, key]);
}

/** A rule that no words of a pack, of the interface or of a case may match a pattern. Keys are not words. */
const neverSay =
  (pattern: RegExp, why: string): Rule =>
  (files) =>
    files
      .filter(({ path }) => packWords.test(path) || locale.test(path) || acted.test(path))
      .flatMap(({ path, text }) =>
        [...strings(JSON.parse(text))].flatMap(([where, words]) => {
          const found = notForHer.test(where) ? null : pattern.exec(words);
          return found ? [`${path} ${where}: "${found[0]}" ${why}`] : [];
        }),
      );

export const fileLength: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    return code.test(path) && lines > longest
      ? [`${path}: ${lines} lines, and ${longest} is the most; take something out of it`]
      : [];
  });

export const noLeftovers = never(code, /TODO|FIXME|\bas any\b|@ts-ignore/, 'is not left in source; do it, or write an issue');

export const everyTestRuns = never(test, /\.(?:only|skip)\(/, 'leaves tests out');

/** Preact's begin anew with every language that an aid is drawn in. */
export const idsOfOurOwn = never(
  /^(?:components|entrypoints)\/.+\.tsx?$/,
  /import \{[^}]*\buseId\b[^}]*\} from 'preact\/hooks'/,
  'gives one id to two elements once the aid is drawn anew; take useId of components/aid-context',
);

/** A browser takes the focus from what is disabled, and gives it back to nobody: a keyboard is nowhere then. */
export const noDisabled = never(
  /^(?:components|entrypoints)\/.+\.tsx$/,
  /(?<![-\w])disabled[=\s>]/,
  'takes the focus from whoever pressed it; use aria-disabled, and take no second press',
);

/** By its address a frame is known; the first that stands somewhere may be the one that goes at once. */
export const framesThatStay = never(
  /^tests\/e2e\/.+\.tsx?$/,
  /until\(.*frames\(\)\.find\((?!.*\.url\(\))/,
  'may hold a frame that stands there for a moment only; take frameThatStays',
);

export const noStyleProp = never(component, /\sstyle=/, 'is blocked or forgotten by strict pages; use a class');

export const noRem = never(style, /\d(?:\.\d+)?r(?:em|ex|lh)\b/, 'follows the page that the widget stands on; use px');

export const noDigitsInWords = neverSay(/\d+/, 'is a digit; figures stand in pack.json, and sentences name them');

export const noRelativeFigures = neverSay(
  /%|\bper ?cent\b|\b(?:1|one) in (?:\d|\{|ten\b|a\b|every\b)/i,
  'hides the number of people',
);

export const noProbabilityWords = neverSay(
  /\b(?:rare|rarely|common|commonly|safe|safer|safest|dangerous|should|allowed|failed|most women)\b/i,
  'means something else to everybody, or leans; say how many, or say it another way',
);

export const lockNamesNoHost = never(/(^|\/)package-lock\.json$/, /"resolved"/, 'ties the lock file to one registry');
