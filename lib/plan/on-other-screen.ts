import type { Event } from '../consultation/event-schema';

/**
 * Names of the events that were said while the screen was in another language than English, but for those of staff, who
 * write English whatever the screen is in.
 * @param counted events that count, oldest first
 */
export function onOtherScreen(counted: readonly Event[]): ReadonlySet<string> {
  const names = new Set<string>();
  let other = false;
  for (const event of counted) {
    if (event.kind === 'language') other = !/^en(-|$)/.test(event.locale);
    else if (other && event.who !== 'clinician') names.add(event.id);
  }
  return names;
}
