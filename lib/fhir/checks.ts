import { parseJson } from '../carry/parse-json';
import { attached } from './attached';
import { piecesOf, wholeOf } from './pieces';
import type { Entry } from './r4';

/** What a document said when it was made. */
export interface Checks {
  /** SHA-256 of all of it. */
  whole: string;
  /** Piece by piece: a name of ours for it, and a short sum that tells which one was changed. */
  parts: readonly { name: string; kind: string; sum: string }[];
}

const format = 1;

/**
 * Puts the sums of all pieces beside the plan file, so that a change to one of them is seen and named. They are no
 * signature: whoever means to can make them again.
 */
export async function withChecks(entries: readonly Entry[], names: ReadonlyMap<string, string>): Promise<Entry[]> {
  const pieces = piecesOf(entries.map(({ fullUrl, resource }) => ({ fullUrl, resource: { ...resource } })));
  const nameOf = new Map([...names].map(([name, url]) => [url, name]));
  const parts = pieces.map(({ kind, identifier, sum }) => [nameOf.get(identifier ?? '') ?? kind, kind, sum]);
  const json = JSON.stringify({ evenhand: 'document', format, whole: await wholeOf(pieces), parts });
  const plan = names.get('DocumentReference plan');
  return Promise.all(
    entries.map(async ({ fullUrl, resource }) => {
      if (fullUrl !== plan || resource.resourceType !== 'DocumentReference') return { fullUrl, resource };
      const attachment = await attached(json, resource.description, resource.date);
      return { fullUrl, resource: { ...resource, content: [...resource.content, { attachment }] } };
    }),
  );
}

/** Reads the sums again; nothing where they are none. */
export function readChecks(json: string): Checks | undefined {
  const read = parseJson(json);
  if (read?.evenhand !== 'document' || read.format !== format || !Array.isArray(read.parts)) return undefined;
  const parts = read.parts.flatMap((part: unknown) => {
    const [name, kind, sum] = Array.isArray(part) ? part : [];
    const right = typeof name === 'string' && typeof kind === 'string' && typeof sum === 'string';
    return right ? [{ name, kind, sum }] : [];
  });
  const { whole } = read;
  return typeof whole === 'string' && parts.length === read.parts.length ? { whole, parts } : undefined;
}
