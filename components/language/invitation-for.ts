import type { Language } from '../../lib/languages';

/**
 * The first language that a browser asks for and that is offered, unless it is English or comes after English: somebody
 * whose browser is in English is asked nothing. One that there is not is passed over; `passedOver` says so.
 * @param asked BCP 47 tags in the order of `navigator.languages`
 */
export function invitationFor(asked: readonly string[], offered: readonly Language[]): Language | undefined {
  for (const tag of asked) {
    const spoken = tag.split('-')[0]?.toLowerCase();
    if (spoken === 'en') return undefined;
    const found = offered.find(({ locale }) => locale.split('-')[0] === spoken);
    if (found) return found;
  }
  return undefined;
}
