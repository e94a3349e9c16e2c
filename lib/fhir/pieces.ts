import { hex } from '@scure/base';
import { isRecord } from '../carry/parse-json';
import { sha256 } from '../carry/sha256';
import { mix } from './mix';
import { normal } from './normal';
import { systems } from './systems';

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
    const name = identifierOf(resource) ?? String(resourceType);
    if (typeof fullUrl === 'string') names.set(fullUrl, name);
    if (typeof id === 'string') names.set(`${resourceType}/${id}`, name);
  }
  // A server may add its own address before, and the version after.
  const nameOf = (reference: string) => {
    const [, relative = ''] = /([A-Za-z]+\/[A-Za-z0-9.-]+)(?:\/_history\/\w+)?$/.exec(reference) ?? [];
    return names.get(reference) ?? names.get(relative) ?? reference;
  };
  const piece = (kind: string, identifier: string | undefined, what: Json): Piece => {
    const says = normal(what, nameOf);
    return { kind, identifier, says, sum: mix(says) };
  };
  return entries.flatMap(({ resource }) => {
    const kind = String(resource.resourceType);
    const identifier = identifierOf(resource);
    // The contents of a plan file are checked by their own sums, and these here stand in them.
    if (kind === 'DocumentReference' && isPlanFile(resource)) return [piece(kind, identifier, { ...resource, content: null })];
    if (kind !== 'Composition' || !Array.isArray(resource.section)) return [piece(kind, identifier, resource)];
    const sections = resource.section.filter(isRecord);
    return [
      piece(kind, identifier, { ...resource, section: sections.map(sectionCode) }),
      ...sections.map((section) => piece(`section ${sectionCode(section)}`, undefined, section)),
    ];
  });
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
