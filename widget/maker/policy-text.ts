import type { Places } from './places';
import type { Way } from './wishes';

/**
 * What the policy of the page has to let through, one directive a line, each with the semicolon that a policy parts
 * them by. Nothing else is needed: the aid has no picture, no font, no style element, and its frame has no address.
 */
export function policyText({ same, origin, offerSource }: Places, way: Way): string {
  const source = same ? "'self'" : (origin ?? "'self'");
  if (way === 'frame') return `frame-src ${source};`;
  return [`script-src ${source};`, ...(offerSource ? [`connect-src ${offerSource};`] : [])].join('\n');
}
