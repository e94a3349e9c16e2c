import { canonical } from '../../../lib/carry/canonical';
import type { Bundle } from '../../../lib/fhir/r4';
import type { Spoilt } from '../carry/spoilt';

/**
 * A document as a server may give it back: with ids, versions and addresses of its own, keys in another order, and
 * narratives that were parsed and written again.
 */
export function asAServerKeepsIt(bundle: Bundle): Spoilt {
  let text = canonical({ ...bundle, id: '17', meta: { versionId: '3', lastUpdated: '2026-11-25T08:00:00Z' }, link: [] });
  bundle.entry.forEach(({ fullUrl, resource }, at) => {
    const own = `http://127.0.0.1:8080/fhir/${resource.resourceType}/${100 + at}`;
    // The identifier stays what it was; addresses do not.
    text = text.replaceAll(`"fullUrl":"${fullUrl}"`, `"fullUrl":"${own}"`);
    text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${resource.resourceType}/${100 + at}"`);
  });
  const kept: Spoilt = JSON.parse(text);
  kept.entry.forEach(({ resource }: Spoilt, at: number) => {
    Object.assign(resource, { id: String(100 + at), meta: { versionId: '1', source: '#x' } });
  });
  return rewritten(kept);
}

/** XHTML parsed and written again, wherever it is. */
function rewritten(value: Spoilt): Spoilt {
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'div' && typeof inner === 'string') value[key] = writtenAgain(inner);
    else if (inner && typeof inner === 'object') rewritten(inner);
  }
  return value;
}

function writtenAgain(div: string): string {
  return div
    .replaceAll('<br/>', '<br></br>')
    .replaceAll('&quot;', '"')
    .replaceAll('\u201C', '&#8220;')
    .replace(/\p{Extended_Pictographic}/gu, (picture) => `&#x${picture.codePointAt(0)?.toString(16).toUpperCase()};`)
    .replace(/lang="([\w-]+)" xml:lang="([\w-]+)"/, "xml:lang='$2'  lang='$1'")
    .replace(/<(p|li|table|tr)>/g, '\n  <$1>')
    .replace(/<\/div>$/, '\n</div>');
}
