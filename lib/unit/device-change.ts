import type { Period } from './periods';

/** How the number of devices goes through a chart: it changes once, or up and down; undefined where it stays. */
export type DeviceChange =
  | { kind: 'once'; way: 'fewer' | 'more'; at: Period; before: number; after: number }
  | { kind: 'often'; low: number; high: number };

/** @param periods in the order of time */
export function deviceChange(periods: readonly Period[]): DeviceChange | undefined {
  const changes = periods.flatMap((at, place) => {
    const before = periods[place - 1]?.devices;
    return before === undefined || before === at.devices ? [] : [{ at, before, after: at.devices }];
  });
  const [first] = changes;
  if (!first) return undefined;
  if (changes.length === 1) return { kind: 'once', way: first.after < first.before ? 'fewer' : 'more', ...first };
  const numbers = periods.map(({ devices }) => devices);
  return { kind: 'often', low: Math.min(...numbers), high: Math.max(...numbers) };
}
