import { withChecks } from '../../../lib/fhir/checks';
import type { Bundle } from '../../../lib/fhir/r4';

/** What somebody would do who means it: the sums made again, of what the document says now. */
export async function summedAgain(bundle: Bundle): Promise<Bundle> {
  const names = new Map([['DocumentReference plan', '']]);
  for (const { fullUrl, resource } of bundle.entry)
    if (resource.resourceType === 'DocumentReference' && resource.content.length === 2) {
      resource.content.pop();
      names.set('DocumentReference plan', fullUrl);
    }
  return { ...bundle, entry: await withChecks(bundle.entry, names) };
}
