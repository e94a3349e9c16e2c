import { entries, packFiles, packs, wordFiles } from 'widget-languages';
import { isDraft } from '../lib/is-draft';
import { english, type LanguageEntry } from '../lib/languages';
import type { LanguageWords } from '../lib/languages-here';
import { isSimple } from '../lib/pack/language-of';
import type { PackTexts } from '../lib/pack/texts';
import type { Messages } from '../lib/words/words';
import type { ReleaseFile } from './fetch-file';

// Which language has which files. A page that is in English fetches it after the first screen; one that asks for another
// language, at once. The files of a language are fetched when it is chosen, and at no other time.

export { entries, packs };

type Fetch = <T>(file: ReleaseFile) => Promise<T>;

/** A language by its tag, or by the language alone where it is there in one form only; undefined where it is not there. */
export function localeOf(asked: string): string | undefined {
  const tag = asked.toLowerCase();
  const exact = entries.find(({ locale }) => locale.toLowerCase() === tag);
  return (exact ?? entries.find(({ locale }) => locale.toLowerCase() === tag.split('-')[0]))?.locale;
}

const wordFile = (locale: string, half: 'first' | 'rest'): ReleaseFile => {
  const stem = `${locale.toLowerCase()}.${half}`;
  return { stem: `words/${stem}`, hash: wordFiles[stem] ?? '' };
};

/** What the first screen shows in another language than English. */
export interface Spoken extends Pick<LanguageEntry, 'locale' | 'dir'> {
  draft: boolean;
  /** Undefined for easy words, around which everything is as in English. */
  messages?: Messages;
  /** What the first half of the decision says in it; not there for one that is the website's own. */
  texts?: PackTexts;
}

/**
 * What the first screen needs in a language: of a decision of the release, or of one that is the website's own (null).
 * Undefined where the decision, or the language, is not there.
 * @throws where a file of it does not arrive
 */
export async function fetchFirst(id: string | null, asked: string, fetchFile: Fetch): Promise<Spoken | undefined> {
  const locale = localeOf(asked);
  const entry = entries.find((one) => one.locale === locale);
  const hash = id === null ? undefined : packFiles[id]?.[entry?.locale ?? ''];
  if (!entry || entry.locale === english || (id !== null && !hash)) return undefined;
  const [words, pack] = await Promise.all([
    entry.simple ? undefined : fetchFile<LanguageWords>(wordFile(entry.locale, 'first')),
    hash && fetchFile<{ default: PackTexts }>({ stem: `packs/${id}.${entry.locale.toLowerCase()}.first`, hash }),
  ]);
  // Nobody of ours can have signed what a website says itself.
  const draft = isDraft(entry, id !== null && packs[id]?.[entry.locale]?.signed === true);
  return {
    locale: entry.locale,
    dir: entry.dir,
    draft,
    ...(words && { messages: words.messages }),
    ...(pack && { texts: pack.default }),
  };
}

/**
 * The same where somebody begins: what does not arrive, as of a language that was not kept for use offline, leaves the aid
 * in English, which says so and has the way to the others. Whoever asked for another language still gets the aid.
 */
export function openFirst(...asked: Parameters<typeof fetchFirst>): Promise<Spoken | undefined> {
  return fetchFirst(...asked).catch(() => undefined);
}

/** All words of the interface in a language. @throws where they do not arrive */
export async function fetchWords(locale: string, fetchFile: Fetch): Promise<LanguageWords> {
  const [first, rest] = await Promise.all([
    isSimple(locale) ? undefined : fetchFile<LanguageWords>(wordFile(locale, 'first')),
    fetchFile<LanguageWords>(wordFile(locale, 'rest')),
  ]);
  return { messages: { ...first?.messages, ...rest.messages }, cards: rest.cards };
}
