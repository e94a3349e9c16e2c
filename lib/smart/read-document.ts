import { isTestData } from '../fhir/practice-meta';
import { fieldsOf, itemsOf, textOf } from './fields-of';

/** What a person is shown of a document before it goes, and what it is known by. */
export interface DocumentFacts {
  identifier: { system: string; value: string };
  title: string | undefined;
  /** The titles of its parts, in order. */
  parts: readonly string[];
  /** Whether it says who she is: her name, or a number. */
  names: boolean;
  /** UTF-8, as it goes. */
  bytes: number;
}

/**
 * Looks at a document before it goes.
 * @param text a FHIR Bundle as JSON
 * @returns nothing where it is no document, was made in practice or has a part that was, or has no identifier to be known again by
 */
export function readDocument(text: string): DocumentFacts | undefined {
  const bundle = fieldsOf(parsed(text));
  const { system, value } = fieldsOf(bundle.identifier);
  const resources = itemsOf(bundle.entry).map((entry) => fieldsOf(fieldsOf(entry).resource));
  const [composition = {}] = resources;
  // What was acted goes to no server: not as a whole, and not as a part of something else, however deep.
  if (saysTestData(bundle)) return;
  if (bundle.resourceType !== 'Bundle' || bundle.type !== 'document' || composition.resourceType !== 'Composition') return;
  const [its, known] = [textOf(system), textOf(value)];
  if (!its || !known) return;
  return {
    identifier: { system: its, value: known },
    title: textOf(composition.title),
    parts: itemsOf(composition.section)
      .map((section) => textOf(fieldsOf(section).title))
      .filter((title) => title !== undefined),
    names: resources.some(
      ({ resourceType, name, identifier }) =>
        resourceType === 'Patient' && (itemsOf(name).length > 0 || itemsOf(identifier).length > 0),
    ),
    bytes: new TextEncoder().encode(text).length,
  };
}

/** True where anything in it, whatever it is and wherever it stands, has a `meta` that says so. */
function saysTestData(value: unknown): boolean {
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if ('meta' in one && isTestData(one.meta)) return true;
    left.push(...Object.values(one).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
