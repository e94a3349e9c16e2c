import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { packIds, packOnDisk, partsOf, wordsOnDisk } from './support/packs-on-disk';
import { dress, type Look } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { type Stop, stops, tour } from './support/tour';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

/** Where axe is asked: the other stops are made of the same parts whichever the decision is, and are asked elsewhere. */
const closely: readonly Stop[] = ['start', 'compare', 'a row with figures'];
/** One decision of several parts, and one with the largest denominators and with ranges, stand for the others. */
const alsoDark: readonly string[] = ['third-stage', 'vitamin-k-newborn'];
const looksAt = (id: string, widths: readonly number[]): Look[] =>
  widths.flatMap((width) => [
    { width },
    ...(alsoDark.includes(id)
      ? ([
          { width, scheme: 'dark' },
          { width, forcedColors: true },
        ] as const)
      : []),
  ]);

describe.each(packIds)('the decision "%s"', (id) => {
  const pack = packOnDisk(id);
  const words = wordsOnDisk(id);

  describe.each([
    { shell: 'widget', widths: [360, 1280] },
    { shell: 'panel', widths: [360] },
  ] as const)('in the $shell at $widths pixels', ({ shell, widths }) => {
    const [width] = widths;
    const found = new Map<Stop, string[]>();
    let complaints: string[];
    let plan: string;

    beforeAll(async () => {
      const { page, aid } = await shells[shell](id, width);
      complaints = complaintsOf(page);
      await dress(page, { width });
      await tour(aid, pack, async (stop) => {
        const more = await faults(page, aid, looksAt(id, widths), closely.includes(stop));
        found.set(stop, [...(found.get(stop) ?? []), ...more]);
        await dress(page, { width });
      });
      plan = (await aid.locator('.paper-set').textContent()) ?? '';
      await page.close();
    });

    it.each(stops)('fits, and has nothing for axe where it is asked, at the stop "%s"', (stop) => {
      expect(found.get(stop)).toEqual([]);
    });

    it('comes to a plan that says what was chosen', () => {
      for (const { options } of partsOf(pack)) {
        const name = words.options[options[0] ?? '']?.name;
        // In a sentence a name begins in lower case, unless it is an acronym.
        expect(plan.toLowerCase()).toContain(`i am leaning to ${name}.`.toLowerCase());
      }
      expect(plan).toContain('My sister comes with me');
    });

    it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
  });
});
