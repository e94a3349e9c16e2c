import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { areWordsSigned } from '../lib/are-words-signed';
import { english } from '../lib/languages';
import { firstHalf, restOf } from '../lib/pack/halves';
import { isSimple } from '../lib/pack/language-of';
import type { Pack } from '../lib/pack/pack';
import { type PackSource, type ParsedPack, parsePack } from '../lib/pack/parse-pack';
import { fillNames } from '../lib/pack/placeholders';
import type { Figure } from '../lib/pack/schema';
import { textsOf } from '../lib/pack/texts';
import { problemLine } from '../lib/problem';
import { interfaceWords, languageEntries, packLocales, packWords, halves as wordHalves } from './languages';
import { shareRepeats } from './share-repeats';

const query = '?pack';
/** `import … from '…/packs?shelf'`: every pack of a folder as a card, and how to fetch it. */
const shelfQuery = '?shelf';
const shelfPrefix = '\0shelf:';
/** `import ids from '…/packs?ids'`: the names alone, for a shell that fetches packs by their address. */
const idsQuery = '?ids';
const idsPrefix = '\0pack-ids:';
/** `import … from '…/packs?languages'`: which decision is there in which language, and how to fetch it and the words around it. */
const languagesQuery = '?languages';
const languagesPrefix = '\0languages:';
/** `import words from '…/locales/pl?words&half=first'`: one half of the words of the interface; without `half`, both. */
const wordsQuery = '?words';
const wordsPrefix = '\0words:';
/** A resolved id of our own: a raw `?pack` query does not reach `load` in Vitest. */
const prefix = '\0pack:';

/** `&half=first` and `&half=rest`: a pack in the two files that the widget fetches. */
const halves = { '': (pack: Pack) => pack, first: firstHalf, rest: restOf };

/** A pack cannot be changed while it is in use. */
const freeze = `const deepFreeze = (value) => {
  for (const inner of Object.values(value)) if (inner && typeof inner === 'object' && !Object.isFrozen(inner)) deepFreeze(inner);
  return Object.freeze(value);
};`;

/** Ids of the packs in a folder, in the order in which a list shows them. */
export function packIdsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(resolve(folder, name, 'pack.json')))
    .sort();
}

/** What the list of decisions shows of one in one language. */
async function cardOf(folder: string, id: string, locale: string) {
  const { stage, figures } = JSON.parse(await readFile(resolve(folder, id, 'pack.json'), 'utf8'));
  const { title, question } = JSON.parse(packWords(resolve(folder, id), locale));
  const counts = Object.fromEntries(
    Object.entries(figures ?? {}).map(([name, one]) => [name, (one as { figure: Figure }).figure]),
  );
  return { id, stage, title: fillNames(title, counts, locale), question: fillNames(question, counts, locale) };
}

/** A card a pack, and a function that fetches it: each pack is a chunk of its own. */
async function shelf(folder: string): Promise<string> {
  const cards = await Promise.all(packIdsIn(folder).map((id) => cardOf(folder, id, english)));
  const loaders = cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${packPath(folder, id, english)})`);
  return `export const cards = ${JSON.stringify(cards)};\nexport const loaders = { ${loaders.join(', ')} };`;
}

const packPath = (folder: string, id: string, locale: string) =>
  JSON.stringify(`${resolve(folder, id)}${query}${locale === english ? '' : `&locale=${locale}&texts`}`);

/** Whether the words of a decision are signed, in the version that it has. */
async function isSigned(folder: string, id: string, locale: string): Promise<boolean> {
  const { version } = JSON.parse(await readFile(resolve(folder, id, 'pack.json'), 'utf8'));
  const { signOffs } = JSON.parse(packWords(resolve(folder, id), locale));
  return areWordsSigned(signOffs, version);
}

/** The languages of every decision but English: `{ id: { locale: { signed } } }`. */
export async function languagesIn(folder: string): Promise<Record<string, Record<string, { signed: boolean }>>> {
  const entries = packIdsIn(folder).map(async (id) => {
    const others = packLocales(resolve(folder, id)).filter((locale) => locale !== english);
    const each = others.map(async (locale) => [locale, { signed: await isSigned(folder, id, locale) }] as const);
    return [id, Object.fromEntries(await Promise.all(each))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Every language of the panel, each with its words, its cards and its decisions in chunks of their own. */
async function languages(folder: string): Promise<string> {
  const byPack = await languagesIn(folder);
  const locales = [...new Set(Object.values(byPack).flatMap((one) => Object.keys(one)))];
  const entries = languageEntries().filter(({ locale }) => locale === english || locales.includes(locale));
  const words = locales.map(
    (locale) =>
      `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${resolve(folder, '..', 'locales', locale)}${wordsQuery}`)})`,
  );
  const loaders = Object.entries(byPack).map(
    ([id, one]) =>
      `${JSON.stringify(id)}: { ${Object.keys(one)
        .map((locale) => `${JSON.stringify(locale)}: () => import(${packPath(folder, id, locale)})`)
        .join(', ')} }`,
  );
  return [
    `export const entries = ${JSON.stringify(entries)};`,
    `export const packs = ${JSON.stringify(byPack)};`,
    `export const words = { ${words.join(', ')} };`,
    `export const loaders = { ${loaders.join(', ')} };`,
  ].join('\n');
}

/** The words of the interface in one language, and the cards of the decisions that are there in it. */
async function interfaceModule(folder: string, locale: string, half: string): Promise<string> {
  const parts = Object.keys(wordHalves).filter((one) => half === '' || one === half) as (keyof typeof wordHalves)[];
  // Easy words are of the decisions: around them everything is as in English, which is there.
  const messages = isSimple(locale) ? {} : Object.assign({}, ...parts.map((one) => interfaceWords(locale, one)));
  const ids = packIdsIn(folder).filter((id) => packLocales(resolve(folder, id)).includes(locale));
  const cards = half === 'first' ? [] : await Promise.all(ids.map((id) => cardOf(folder, id, locale)));
  return `export const messages = ${JSON.stringify(messages)};\nexport const cards = ${JSON.stringify(cards)};`;
}

export interface PacksOptions {
  /** ISO date of the build; review dates are held against it. */
  today?: string;
  /** SHA-256, in base64, of the file of the other half, which was built before. */
  restHash?: (id: string, locale: string) => string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** By their content: the English decision is asked for again with each language that is laid over it. */
const packsParsed = new Map<string, ParsedPack>();
function parsedOnce(source: Omit<PackSource, 'hash'>): ParsedPack {
  const key = sha256(JSON.stringify(source));
  const known = packsParsed.get(key) ?? parsePack({ ...source, hash: sha256 });
  packsParsed.set(key, known);
  return known;
}

/**
 * `import pack from '…/packs/place-of-birth?pack'` (or `?pack&locale=cy`, and `?pack&locale=cy&texts` for what it says
 * otherwise than English alone): reads both files of the pack, checks them, joins them, and fails the build with every problem listed.
 */
export function packs({ today = new Date().toISOString().slice(0, 10), restHash = () => '' }: PacksOptions = {}): Plugin {
  return {
    name: 'evenhand-packs',
    enforce: 'pre',
    resolveId(source, importer) {
      const folderOf = (path: string) => (path.startsWith('.') && importer ? resolve(dirname(importer), path) : resolve(path));
      for (const [end, start] of [
        [shelfQuery, shelfPrefix],
        [idsQuery, idsPrefix],
        [languagesQuery, languagesPrefix],
      ] as const)
        if (source.endsWith(end)) return `${start}${folderOf(source.slice(0, -end.length))}`;
      const [wordsOf, ofHalf] = source.split(wordsQuery);
      if (wordsOf && ofHalf !== undefined)
        return `${wordsPrefix}${folderOf(wordsOf)}|${new URLSearchParams(ofHalf.replace(/^&/, '')).get('half') ?? ''}`;
      const [path = '', search] = source.split(query);
      if (search === undefined || !path) return null;
      const asked = new URLSearchParams(search.replace(/^&/, ''));
      const texts = asked.has('texts') ? 'texts' : '';
      return `${prefix}${folderOf(path)}|${asked.get('locale') ?? english}|${asked.get('half') ?? ''}|${texts}`;
    },
    async load(id) {
      if (id.startsWith(idsPrefix)) return `export default ${JSON.stringify(packIdsIn(id.slice(idsPrefix.length)))};`;
      if (id.startsWith(shelfPrefix)) return await shelf(id.slice(shelfPrefix.length));
      if (id.startsWith(languagesPrefix)) return await languages(id.slice(languagesPrefix.length));
      if (id.startsWith(wordsPrefix)) {
        const [folder = '', half = ''] = id.slice(wordsPrefix.length).split('|');
        return await interfaceModule(resolve(folder, '..', '..', 'packs'), folder.split(/[\\/]/).at(-1) ?? '', half);
      }
      if (!id.startsWith(prefix)) return null;
      const [folder = '', locale = '', half = '', what = ''] = id.slice(prefix.length).split('|');
      const name = folder.split(/[\\/]/).at(-1) ?? folder;
      const open = async (of: string) => {
        const files = {
          figures: resolve(folder, 'pack.json'),
          words: resolve(folder, `words.${of}.json`),
          versions: resolve(folder, 'versions.json'),
        };
        for (const file of Object.values(files)) this.addWatchFile(file);
        const parsed = parsedOnce({
          name,
          locale: of,
          today,
          figures: await readFile(files.figures, 'utf8'),
          words: packWords(folder, of),
          english: packWords(folder, english),
          versions: existsSync(files.versions) ? await readFile(files.versions, 'utf8') : undefined,
        });
        if (!parsed.ok) {
          this.error(
            `the pack ${name} has ${parsed.problems.length} problem(s):\n${parsed.problems.map((p) => `  ${problemLine(p)}`).join('\n')}`,
          );
        }
        for (const warning of parsed.warnings) this.warn(problemLine(warning));
        return halves[half as keyof typeof halves](parsed.pack, half === 'first' ? restHash(name, of) : '');
      };
      const pack = await open(locale);
      if (what === 'texts') return { code: `export default ${JSON.stringify(textsOf(await open(english), pack))};`, map: null };
      const { before, expression } = shareRepeats(pack);
      return { code: `${freeze}\n${before}\nexport default deepFreeze(${expression});`, map: null };
    },
  };
}
