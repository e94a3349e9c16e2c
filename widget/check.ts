import { openTexts } from '../lib/pack/open-files';
import type { Opened } from '../lib/platform';
import { type Problem, problemLine } from '../lib/problem';
import { fetchText } from './fetch-text';
import { ownProperty } from './script-address';

// Fetched only where a page shows a pack of its own: the schema, the rules that every pack is held to, and all that
// asks the website for its files.

/** A pack is words and figures; what is larger is something else, and is not read. */
const mostBytes = 1_000_000;
/** The language that every pack has. */
const source = 'en-GB';

/**
 * Fetches a local pack, as data and from the page's own origin only, and opens it through the door that every pack
 * comes through.
 * Words in the language of the page are fetched beside the English ones; where they are missing or not complete, the
 * editor of the page is told in the console, and the aid says in English that they are not there.
 * @param address of the folder that holds `pack.json` and `words.<locale>.json`, as the attribute says it
 * @param lang tag of the language that the page asks for
 */
export async function openAddress(address: string, lang: string): Promise<Opened> {
  const refuse = (what: string, todo: string): Opened => ({ ok: false, problems: [{ where: 'pack-url', what, todo }] });
  const folder = parseAddress(address);
  if (!folder) return refuse(`“${address}” is no address`, 'give the folder of the pack, like /packs/mine/');
  if (folder.origin !== location.origin)
    return refuse(`“${address}” is not of this website`, 'put the pack on the website that shows it');
  const locale = localeOf(lang);
  const fetchAll = (names: readonly string[]) =>
    Promise.allSettled(names.map(async (name) => ({ name, text: await fetchText(new URL(name, folder), name, mostBytes) })));
  const [needed, other] = await Promise.all([
    fetchAll(['pack.json', `words.${source}.json`]),
    fetchAll(locale === source ? [] : [`words.${locale}.json`]),
  ]);
  const missing = missingOf(needed, 'pack-url');
  if (missing.length > 0) return { ok: false, problems: missing };
  const texts = [...needed, ...other].flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  const opened = await openTexts(texts, new Date().toISOString());
  if (!opened.ok) return opened;
  const unsaid = [...missingOf(other, locale), ...(opened.unsaid ?? [])];
  for (const problem of unsaid) console.warn(`Evenhand: ${problemLine(problem)}`);
  return unsaid.length > 0 ? { ...opened, unsaid } : opened;
}

/** `pl-PL` is served by the words in `pl`, and every English but easy words by the source. */
function localeOf(lang: string): string {
  if (/^en-GB-simple$/i.test(lang)) return 'en-GB-simple';
  const language = (lang.split('-')[0] ?? lang).toLowerCase();
  return language === 'en' ? source : language;
}

function missingOf(files: readonly PromiseSettledResult<unknown>[], where: string): Problem[] {
  return files.flatMap((file) =>
    file.status === 'rejected' ? [{ where, what: String(file.reason.message), todo: whatToCheck }] : [],
  );
}

const whatToCheck = 'check the address, and that the policy of the page has `connect-src` for its own origin';

function parseAddress(address: string): URL | undefined {
  try {
    // A folder with or without its last stroke; a name at the end of it is the pack file.
    const url = new URL(address, ownProperty<string>(Node.prototype, 'baseURI'));
    if (url.pathname.endsWith('.json')) return new URL('.', url);
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    return url;
  } catch {
    return undefined;
  }
}
