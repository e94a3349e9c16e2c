import { type Counting, type CountingOptions, createCounting } from '../../lib/counts/create-counting';
import { countsDatabase } from '../../lib/storage/counts-database';
import { openItems } from '../../lib/storage/item-store';

/** Counts in this panel, on this device. It comes after the first screen, in a file of its own. */
export function startCounting(options: Omit<CountingOptions, 'items' | 'newId'>): Counting {
  // The hyphens of a name say nothing.
  const newId = () => crypto.randomUUID().replaceAll('-', '');
  return createCounting({ ...options, items: openItems(countsDatabase), newId });
}
