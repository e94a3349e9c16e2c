import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Every file that a verdict can hang on besides the words that are judged: all of `lib`, where the rules are and what they
 * know of languages, and how they are asked.
 */
export function judgesIn(folder = root): string {
  const sum = createHash('sha256');
  const files = readdirSync(join(folder, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .map((name) => join('lib', name));
  for (const name of [
    ...files,
    ...['judge-locales.ts', 'judged-before.ts', 'tilt-plugin.ts'].map((one) => join('scripts', one)),
  ].sort())
    if (existsSync(join(folder, name))) sum.update(`${name}\0${readFileSync(join(folder, name), 'utf8')}\0`);
  return sum.digest('hex');
}

/** Read once in a process: a rule that changes while one runs is not the rule that it runs. */
const ours: { judges?: string } = {};
function judgesHere(): string {
  ours.judges ??= judgesIn();
  return ours.judges;
}

/**
 * A verdict that another part of the same build has come to, or `judge` and its verdict written down for the next part.
 * A build is two dozen processes, and judging all languages takes each that asks seconds. `scripts/build.mjs` gives them
 * an empty folder and takes it away again (`EVENHAND_JUDGED`); where nobody gives one, everybody judges for themselves.
 * @param content hash of all that is judged, the day among it
 * @returns what `judge` returns of the same content by the same rules; it has to come through JSON as it is
 */
export function judgedBefore<T>(
  content: string,
  judge: () => T,
  { folder = process.env.EVENHAND_JUDGED, by }: { folder?: string | undefined; by?: string } = {},
): T {
  if (!folder) return judge();
  const file = join(
    folder,
    `${createHash('sha256')
      .update(`${by ?? judgesHere()} ${content}`)
      .digest('hex')}.json`,
  );
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const verdict = judge();
  // Whole or not at all: parts of a build may run side by side.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, JSON.stringify(verdict));
  renameSync(half, file);
  return verdict;
}
