import type { Opened } from '../platform';
import type { Problem } from '../problem';
import { parsePack } from './parse-pack';

/** A pack of its own is words and figures; what is larger is something else. */
const mostBytes = 1_000_000;

/** One file of a pack: its name and what stands in it. */
export interface PackText {
  name: string;
  text: string;
}

/**
 * Opens a local pack from two files, `pack.json` and `words.<locale>.json`, through the same door as every other pack.
 * It opens as local and unsigned, whatever it says of itself.
 * @param at ISO instant; a pack past its date opens, and the screen says so
 */
export async function openFiles(files: readonly File[], at: string, locale = 'en-GB'): Promise<Opened> {
  const large = files.filter(({ size }) => size > mostBytes);
  if (large.length > 0) {
    return { ok: false, problems: large.map(({ name, size }) => tooLarge(name, size)) };
  }
  try {
    return await openTexts(
      await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))),
      at,
      locale,
    );
  } catch {
    // Changed, moved or deleted since they were chosen.
    const where = files.map(({ name }) => name).join(', ');
    return { ok: false, problems: [{ where, what: 'could not be read', todo: 'choose the files again' }] };
  }
}

/** @see openFiles */
export async function openTexts(texts: readonly PackText[], at: string, locale = 'en-GB'): Promise<Opened> {
  const words = texts.find(({ name }) => /^words\..+\.json$/.test(name));
  const figures = texts.find(({ name }) => name !== words?.name && name.endsWith('.json'));
  const problems: Problem[] = [];
  if (!figures) problems.push({ where: 'pack.json', what: 'is not among the files', todo: 'choose pack.json too' });
  if (!words)
    problems.push({ where: `words.${locale}.json`, what: 'is not among the files', todo: `choose words.${locale}.json too` });
  for (const { name, text } of texts) if (text.length > mostBytes) problems.push(tooLarge(name, text.length));
  if (!figures || !words || problems.length > 0) return { ok: false, problems };

  if (!globalThis.crypto?.subtle)
    return { ok: false, problems: [{ where: 'pack-url', what: 'cannot be checked here', todo: 'serve the page over https' }] };
  const hash = await sha256(`${figures.text}\n${words.text}`);
  const parsed = parsePack({
    name: idIn(figures.text),
    figures: figures.text,
    words: words.text,
    locale,
    today: at.slice(0, 10),
    hash: () => hash,
    opensPastDate: true,
  });
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  // A name of its own, with its content in it: what is said of it is never taken as said of a released pack, nor of
  // another draft of the same name. And nobody has signed it.
  return { ok: true, pack: { ...parsed.pack, id: `local-${parsed.pack.id}-${hash.slice(0, 8)}`, local: true, signOffs: [] } };
}

function tooLarge(name: string, size: number): Problem {
  return { where: name, what: `is ${size} bytes, and ${mostBytes} is the most`, todo: 'choose the file of a pack' };
}

/** A local pack has no folder that would name it: it is called what it calls itself. */
function idIn(text: string): string {
  try {
    const { id } = JSON.parse(text);
    return typeof id === 'string' ? id : 'pack.json';
  } catch {
    return 'pack.json';
  }
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
