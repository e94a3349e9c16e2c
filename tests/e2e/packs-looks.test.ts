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

const ways = [
  { shell: 'widget', widths: [360, 1280] },
  { shell: 'panel', widths: [360] },
] as const;
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

interface Walked {
  found: Map<Stop, string[]>;
  plan: string;
  complaints: string[];
}

/** Goes through a decision in one shell, and looks at it at every stop. */
async function walkThrough(id: string, { shell, widths }: (typeof ways)[number]): Promise<Walked> {
  const [width] = widths;
  const found: Walked['found'] = new Map();
  const { page, aid } = await shells[shell](id, width);
  const complaints = complaintsOf(page);
  await dress(page, { width });
  await tour(aid, packOnDisk(id), async (stop) => {
    const more = await faults(page, aid, looksAt(id, widths), closely.includes(stop));
    found.set(stop, [...(found.get(stop) ?? []), ...more]);
    await dress(page, { width });
  });
  const plan = (await aid.locator('.paper-set').textContent()) ?? '';
  await page.close();
  return { found, plan, complaints };
}

describe.each(packIds)('the decision "%s"', (id) => {
  const walked = new Map<string, Walked>();

  // The shells are two browsers, and a machine has two hands.
  beforeAll(() => Promise.all(ways.map(async (way) => walked.set(way.shell, await walkThrough(id, way)))));

  describe.each(ways)('in the $shell at $widths pixels', ({ shell }) => {
    it.each(stops)('fits, and has nothing for axe where it is asked, at the stop "%s"', (stop) => {
      expect(walked.get(shell)?.found.get(stop)).toEqual([]);
    });

    it('comes to a plan that says what was chosen', () => {
      const plan = walked.get(shell)?.plan ?? '';
      for (const { options } of partsOf(packOnDisk(id))) {
        const name = wordsOnDisk(id).options[options[0] ?? '']?.name;
        // In a sentence a name begins in lower case, unless it is an acronym.
        expect(plan.toLowerCase()).toContain(`i am leaning to: ${name}.`.toLowerCase());
      }
      expect(plan).toContain('My sister comes with me');
    });

    it('gave the browser nothing to complain of', () => expect(walked.get(shell)?.complaints).toEqual([]));
  });
});
