import { openTexts } from '../lib/pack/open-files';
import type { Opened } from '../lib/platform';
import { fetchText } from './fetch-text';
import { ownProperty } from './script-address';

// Fetched only where a page shows a pack of its own: the schema, the rules that every pack is held to, and all that
// asks the website for its files.

/** A pack is words and figures; what is larger is something else, and is not read. */
const mostBytes = 1_000_000;

/**
 * Fetches a local pack, as data and from the page's own origin only, and opens it through the door that every pack
 * comes through.
 * @param address of the folder that holds `pack.json` and `words.<locale>.json`, as the attribute says it
 */
export async function openAddress(address: string, locale: string): Promise<Opened> {
  const refuse = (what: string, todo: string): Opened => ({ ok: false, problems: [{ where: 'pack-url', what, todo }] });
  const folder = parseAddress(address);
  if (!folder) return refuse(`“${address}” is no address`, 'give the folder of the pack, like /packs/mine/');
  if (folder.origin !== location.origin)
    return refuse(`“${address}” is not of this website`, 'put the pack on the website that shows it');
  const names = ['pack.json', `words.${locale}.json`];
  const files = await Promise.allSettled(
    names.map(async (name) => ({ name, text: await fetchText(new URL(name, folder), name, mostBytes) })),
  );
  const missing = files.flatMap((file) => (file.status === 'rejected' ? [String(file.reason.message)] : []));
  if (missing.length > 0) return { ok: false, problems: missing.map((what) => ({ where: 'pack-url', what, todo: whatToCheck })) };
  const texts = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  return openTexts(texts, new Date().toISOString(), locale);
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
