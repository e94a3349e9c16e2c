import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { packOnDisk } from './support/packs-on-disk';
import { dress, overflow } from './support/picture';
import { openTestShells, type TestShells } from './support/test-shells';
import { textFaults } from './support/text-faults';
import { tour } from './support/tour';
import type { Aid } from './support/walk';

let shells: TestShells;

beforeAll(async () => {
  shells = await openTestShells();
}, 600_000);

afterAll(() => shells?.close());

const ways = (['widget', 'panel'] as const).flatMap((shell) =>
  (['en-XA', 'ar-XB'] as const).map((locale) => ({ shell, locale, width: 320 })),
);
/** The steps and the pages of the menu, whatever they are called; not what ends the plan, or covers it. */
const menuItems = async (aid: Aid) => {
  const menu = aid.locator('.bar-menu');
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
  return aid.locator('nav.steps ol button, nav.steps ul button:not([data-testid="begin-menu"], [data-testid="lock-now"])');
};

describe.each(ways)('in $locale, in the $shell, at $width pixels', ({ shell, locale, width }) => {
  const found = new Map<string, string[]>();
  let complaints: string[] = [];

  beforeAll(async () => {
    const { page, aid } = await shells[shell](locale, width);
    complaints = complaintsOf(page);
    await dress(page, { width });
    const look = async (where: string) => {
      await aid.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
      const wide = await overflow(page);
      found.set(where, [...(await textFaults(aid, true)), ...(wide > 0 ? [`it is ${wide} px too wide`] : [])]);
    };
    await tour(aid, packOnDisk('place-of-birth'), look);
    const count = await (await menuItems(aid)).count();
    for (let at = 0; at < count; at += 1) {
      await (await menuItems(aid)).nth(at).click();
      await aid.locator('main h1').first().waitFor();
      await look(`item ${at + 1} of the menu`);
    }
    await page.close();
  }, 240_000);

  it('says nothing in English, cuts nothing off and lays nothing over anything else, on every step and page', () => {
    expect(found.size).toBeGreaterThan(shell === 'panel' ? 16 : 12);
    expect(Object.fromEntries([...found].filter(([, faults]) => faults.length > 0))).toEqual({});
  });

  it('gives the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
