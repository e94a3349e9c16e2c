import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { FocusPath } from './support/focus-path';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { speak } from './support/speak';
import { type Aid, pick, reach } from './support/walk';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

/** From the left and from the right; a phone, and a window of 1280 by 1024 that is magnified four times, in forced colours. */
const ways = [
  { shell: 'widget', locale: 'pl', dir: 'ltr', width: 360, height: 640, forcedColors: false },
  { shell: 'widget', locale: 'ur', dir: 'rtl', width: 320, height: 256, forcedColors: true },
  { shell: 'panel', locale: 'ur', dir: 'rtl', width: 360, height: 640, forcedColors: false },
  { shell: 'panel', locale: 'pl', dir: 'ltr', width: 320, height: 256, forcedColors: true },
] as const;

/** Start, what matters, compare two, decide, the plan: with Tab, Space and Enter alone. */
async function twoMinutes(path: FocusPath, aid: Aid): Promise<void> {
  await path.to('input[value=nulliparous]');
  await path.press('Space');
  await path.to('[data-testid=next]');
  await path.press('Enter');
  await reach(aid, 'matters');
  await path.to('[data-value=moving-in-labour] input');
  await path.press('Space');
  await path.to('[data-testid=next]');
  await path.press('Enter');
  await aid.locator('form.chooser').waitFor();
  for (const place of ['home', 'fmu']) {
    await path.to(`input[name=option][value=${place}]`);
    await path.press('Space');
  }
  await path.to('[data-testid=compare-ticked]');
  await path.press('Enter');
  await aid.locator('.grid .arms.across-2').first().waitFor();
  await path.to('[data-testid=also]');
  await path.press('Enter');
  await reach(aid, 'decide');
  await path.to('input[value=decided], input[value=leaning]');
  await path.press('Space');
  await path.to('.which input');
  await path.press('Space');
  await path.to('[data-testid=next]');
  await path.press('Enter');
  await reach(aid, 'plan');
}

describe.each(ways)('the way of two minutes in "$locale" in the $shell, $width by $height pixels', (way) => {
  let path: FocusPath;
  let plan: string;
  let dir: string;

  beforeAll(async () => {
    const { shell, locale, width, height, forcedColors } = way;
    const { page, aid } = await shells[shell]('place-of-birth', width);
    await pick(aid);
    await aid.getByTestId('all-languages').waitFor();
    await speak(aid, locale);
    await dress(page, { width, height, forcedColors });
    await aid.locator('h1').focus();
    path = new FocusPath(page, aid);
    await twoMinutes(path, aid);
    plan = (await aid.locator('.paper-set').textContent()) ?? '';
    dir = await aid.evaluate(() => document.documentElement.dir);
    await page.close();
  }, 180_000);

  it('ends at a plan, with keys alone', () => {
    expect(dir).toBe(way.dir);
    expect(plan.length).toBeGreaterThan(200);
    expect(path.stops).toBeGreaterThan(25);
  });

  it('shows the focus wherever it is, with a ring, under nothing that sticks, and in the order in which one reads', () => {
    expect(path.faults).toEqual([]);
  });
});

describe('what looks where the focus is', () => {
  it('sees one that is covered, one that has no ring, and an order that is not that of reading', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(
      `<style>button { display: block; margin-block-start: 60px } .bare { outline: none }</style>
      <div style="position:fixed;inset:0 0 auto 0;height:120px;background:#fff">a bar</div>
      <div style="display:flex;flex-direction:column-reverse"><button>second</button><button class="bare">first</button></div>`,
    );
    await page.setViewportSize({ width: 360, height: 400 });
    const path = new FocusPath(page, page);
    await path.to('.bare');
    await browser.close();

    const found = path.faults.join();
    for (const fault of ['under .', 'no ring', 'above what came before it']) expect(found).toContain(fault);
  });

  it('sees a field of which only the lower edge is in the window, and lets one pass whose caret is', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setViewportSize({ width: 360, height: 400 });
    const faultsAt = async (top: number) => {
      await page.setContent(
        `<style>textarea { position: absolute; top: ${top}px; box-sizing: border-box; height: 80px; padding: 10px; border: 2px solid; font-size: 22px; line-height: 50px; outline: 3px solid }</style>
        <textarea></textarea>`,
      );
      const path = new FocusPath(page, page);
      await path.to('textarea');
      return path.faults;
    };
    const [shown, hidden] = [await faultsAt(-22), await faultsAt(-45)];
    await browser.close();

    expect(shown).toEqual([]);
    expect(hidden.join()).toContain('outside of the window');
  });
});
