import type { Opened } from '../platform';
import type { Problem } from '../problem';
import type { Pack } from './pack';
import { parsePack } from './parse-pack';

/** A pack of its own is words and figures; what is larger is something else. */
const mostBytes = 1_000_000;

/** One file of a pack: its name and what stands in it. */
export interface PackText {
  name: string;
  text: string;
}

/** The language that every pack has: what goes into a record is in it. */
const source = 'en-GB';

/**
 * Opens a local pack from `pack.json` and `words.en-GB.json`, and from the words in other languages that lie beside them,
 * through the same door as every other pack. It opens as local and unsigned, whatever it says of itself. Words in another
 * language that are not complete are left out, with what is wrong with them; nothing else is lost by it.
 * @param at ISO instant; a pack past its date opens, and the screen says so
 */
export async function openFiles(files: readonly File[], at: string): Promise<Opened> {
  const large = files.filter(({ size }) => size > mostBytes);
  if (large.length > 0) {
    return { ok: false, problems: large.map(({ name, size }) => tooLarge(name, size)) };
  }
  try {
    return await openTexts(await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))), at);
  } catch {
    // Changed, moved or deleted since they were chosen.
    const where = files.map(({ name }) => name).join(', ');
    return { ok: false, problems: [{ where, what: 'could not be read', todo: 'choose the files again' }] };
  }
}

const localeIn = (name: string) => /^words\.(.+)\.json$/.exec(name)?.[1];

/** @see openFiles */
export async function openTexts(texts: readonly PackText[], at: string): Promise<Opened> {
  const said = texts.filter(({ name }) => localeIn(name) !== undefined);
  const words = said.find(({ name }) => localeIn(name) === source);
  const figures = texts.find(({ name }) => localeIn(name) === undefined && name.endsWith('.json'));
  const problems: Problem[] = [];
  if (!figures) problems.push({ where: 'pack.json', what: 'is not among the files', todo: 'choose pack.json too' });
  if (!words)
    problems.push({ where: `words.${source}.json`, what: 'is not among the files', todo: `choose words.${source}.json too` });
  for (const { name, text } of texts) if (text.length > mostBytes) problems.push(tooLarge(name, text.length));
  if (!figures || !words || problems.length > 0) return { ok: false, problems };

  if (!globalThis.crypto?.subtle)
    return { ok: false, problems: [{ where: 'pack-url', what: 'cannot be checked here', todo: 'serve the page over https' }] };
  const hash = await sha256(`${figures.text}\n${words.text}`);
  const parse = async (text: string, locale: string) => {
    const whole = locale === source ? hash : await sha256(`${figures.text}\n${text}`);
    return parsePack({
      name: idIn(figures.text),
      figures: figures.text,
      words: text,
      english: words.text,
      locale,
      today: at.slice(0, 10),
      hash: () => whole,
      opensPastDate: true,
    });
  };
  const parsed = await parse(words.text, source);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  // A name of its own, with its content in it: what is said of it is never taken as said of a released pack, nor of
  // another draft of the same name. And nobody has signed it.
  const local = (pack: Pack): Pack => ({ ...pack, id: `local-${pack.id}-${hash.slice(0, 8)}`, local: true, signOffs: [] });
  const others = await Promise.all(
    said.flatMap(({ name, text }) => {
      const locale = localeIn(name);
      return locale === undefined || locale === source ? [] : [parse(text, locale)];
    }),
  );
  const also = others.flatMap((other) => (other.ok ? [local(other.pack)] : []));
  const unsaid = others.flatMap((other) => (other.ok ? [] : other.problems));
  return {
    ok: true,
    pack: local(parsed.pack),
    ...(also.length > 0 && { also }),
    ...(unsaid.length > 0 && { unsaid }),
  };
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
