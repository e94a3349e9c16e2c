import type { Bundle } from '../../../lib/fhir/r4';

/** Every narrative of a document. */
export function narrativesIn(bundle: Bundle): string[] {
  const found: string[] = [];
  JSON.stringify(bundle, (key, value) => {
    if (key === 'div') found.push(value);
    return value;
  });
  return found;
}

const plain = /^(?:[^<>&\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&(?:amp|lt|gt|quot);)*$/u;
const tag = /^<(\/?)([a-z]\w*)((?: [\w:]+="[^"<&]*")*)(\/?)>$/;
/** What FHIR lets a narrative be made of, and of that what a plan is. */
const known = new Set('div p h3 b ul li blockquote br table caption thead tbody tr th td'.split(' '));

/** What is wrong with some XHTML; empty where it is well-formed and holds only what a narrative may. */
export function notWellFormed(div: string): string {
  const open: string[] = [];
  for (const piece of div.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) {
      if (!plain.test(piece)) return `text: ${piece.slice(0, 80)}`;
      continue;
    }
    const [, closes, name = '', , empty] = tag.exec(piece) ?? [];
    if (!known.has(name)) return `tag: ${piece}`;
    if (closes && open.pop() !== name) return `closed: ${piece}`;
    if (!closes && !empty) open.push(name);
  }
  return open.join();
}
