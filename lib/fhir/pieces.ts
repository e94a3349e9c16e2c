import { hex } from '@scure/base';
import { isRecord } from '../carry/parse-json';
import { sha256 } from '../carry/sha256';
import { mix } from './mix';
import { normal } from './normal';
import { systems } from './systems';
import { textOr } from './text-or';

type Json = Readonly<Record<string, unknown>>;

/** One thing of a document that can be changed by itself: a resource, or a section of the Composition. */
export interface Piece {
  /** Type of the resource, or `section` and its code. */
  kind: string;
  /** Its lasting identifier, where it has one. */
  identifier: string | undefined;
  /** What it says, as JSON, without what a server may change. */
  says: string;
  /** A short sum of that, to find it again. */
  sum: string;
}

/** The SHA-256 of all that a document says, in whatever order its pieces come. */
export async function wholeOf(pieces: readonly Piece[]): Promise<string> {
  const text = pieces
    .map(({ says }) => says)
    .sort()
    .join('\n');
  return hex.encode(await sha256(new TextEncoder().encode(text)));
}

/** The identifier of ours that a resource keeps wherever it is kept. */
function identifierOf({ identifier }: Json): string | undefined {
  const all = Array.isArray(identifier) ? identifier : [identifier];
  const own = all.filter(isRecord).find(({ system, value }) => system === systems.uri && typeof value === 'string');
  return own?.value as string | undefined;
}

/** Everything that a document says, piece by piece. @param entries parsed, with nothing known of them */
export function piecesOf(entries: readonly { fullUrl: unknown; resource: Json }[]): Piece[] {
  const names = new Map<string, string>();
  for (const { fullUrl, resource } of entries) {
    const { resourceType, id } = resource;
    const name = identifierOf(resource) ?? textOr(resourceType);
    if (typeof fullUrl === 'string') names.set(fullUrl, name);
    if (typeof id === 'string') names.set(`${textOr(resourceType)}/${id}`, name);
  }
  const nameOf = (reference: string) => names.get(reference) ?? names.get(relativeTo(reference)) ?? reference;
  const piece = (kind: string, identifier: string | undefined, what: Json): Piece => {
    const says = normal(what, nameOf);
    return { kind, identifier, says, sum: mix(says) };
  };
  return entries.flatMap(({ resource }) => {
    const kind = textOr(resource.resourceType);
    const identifier = identifierOf(resource);
    if (kind === 'DocumentReference' && isPlanFile(resource)) return [piece(kind, identifier, withoutFiles(resource))];
    if (kind !== 'Composition' || !Array.isArray(resource.section)) return [piece(kind, identifier, resource)];
    const sections = resource.section.filter(isRecord);
    return [
      piece(kind, identifier, { ...resource, section: sections.map(sectionCode) }),
      ...sections.map((section) => piece(`section ${sectionCode(section)}`, undefined, section)),
    ];
  });
}

/** An address without that of a server before it, and the version after. */
export function relativeTo(reference: string): string {
  const parts = reference.split('/');
  const last = parts.at(-2) === '_history' ? parts.length - 2 : parts.length;
  return parts.slice(Math.max(0, last - 2), last).join('/');
}

/**
 * What is attached is checked by sums of its own, and the sums of the pieces stand in the second: of the first, which the
 * plan file is, only those are left out; of the second, all. What else lies there counts.
 */
function withoutFiles(resource: Json): Json {
  const [file, , ...more] = Array.isArray(resource.content) ? (resource.content as unknown[]) : [];
  if (!isRecord(file) || !isRecord(file.attachment)) return resource;
  const { data: _data, size: _size, hash: _hash, ...attachment } = file.attachment;
  return { ...resource, content: [{ ...file, attachment }, ...more] };
}

/** True for the DocumentReference that holds the plan file. */
export function isPlanFile({ type }: Json): boolean {
  return codingOf(type, systems.kind) === 'plan-file';
}

/** The code of a concept in one system; undefined where it has none. */
export function codingOf(concept: unknown, system: string): string | undefined {
  const codings = isRecord(concept) && Array.isArray(concept.coding) ? concept.coding : [];
  const found = codings.filter(isRecord).find((coding) => coding.system === system);
  return typeof found?.code === 'string' ? found.code : undefined;
}

const sectionCode = (section: Json) => codingOf(section.code, systems.headings) ?? '';
