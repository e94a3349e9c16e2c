import type { PageLook } from './tools';

/**
 * A page function: which field has the cursor. It changes nothing in the page, and remembers the field for one press.
 * @param token made by the panel, to know this look by
 */
export function look(token: string): PageLook {
  const tools = globalThis.evenhandRecord;
  const { seek, places, refuse, describe } = tools ?? {};
  if (!tools || !seek || !places || !refuse || !describe) return { not: 'page-changed' };
  if (tools.busy) return { not: 'busy' };
  tools.looking = undefined;
  const found = seek();
  if ('why' in found) return { not: found.why };
  const why = refuse(found.leaf);
  if (why) return { not: why };
  const at = places(found.leaf);
  tools.looking = { token, leaf: new WeakRef(found.leaf), at: JSON.stringify(at) };
  // A frame with neither is a part of the page around it, as those of editors are.
  return { field: describe(found.leaf), within: at.slice(0, -1).filter((place) => !place.startsWith('["","about:')) };
}
