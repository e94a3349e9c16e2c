import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { saveFile } from './support/download';
import { until } from './support/until';
import { goTo, pick, walk } from './support/walk';

const november = '2026-11-10T10:00:00Z';
const december = '2026-12-02T10:00:00Z';

let browser: ExtensionBrowser;
let panel: Page;

/** What lies in the database of counts, as the browser has it. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'evenhand-counts')) return undefined;
    const open = indexedDB.open('evenhand-counts');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const all = open.result.transaction('items').objectStore('items').getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    open.result.close();
    return JSON.stringify(all.result);
  });

async function openAt(now: string): Promise<void> {
  panel = await browser.context.newPage();
  await panel.clock.setFixedTime(now);
  await panel.goto(browser.address('sidepanel.html'));
  await panel.locator('main h1').waitFor();
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
});
afterAll(() => browser?.close());

describe('counting in the side panel', () => {
  it('writes nothing until somebody turns it on, and can be read by everybody', async () => {
    await openAt(november);
    await pick(panel);
    await goTo(panel, 'Counts');
    await panel.getByText('Counting is off.').waitFor();
    expect(await stored(panel)).toBeUndefined();
    await panel.getByTestId('turn-counting').click();
    await panel.getByText('Counting is on from now on.').waitFor();
    expect(await axeProblems(panel)).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 700 });
    expect(await isTooWide(panel)).toBe(false);
  });

  it('counts five conversations, and the file has them once their month is over', async () => {
    await panel.setViewportSize({ width: 400, height: 800 });
    for (let woman = 0; woman < 5; woman += 1) {
      await panel.close();
      await openAt(november);
      await walk(panel, { words: { hopes: 'A calm room for Fatima' }, upTo: 'compare' });
      await until('it to be counted', async () => (await stored(panel))?.includes(`"compared":${woman + 1}`));
    }
    expect(await stored(panel)).not.toMatch(/Fatima|place-of-birth|2026-11-10|T10:00/);
    await goTo(panel, 'Counts');
    await panel.getByText('November 2026 is being counted.').waitFor();
    const early = await saveFile(panel, () => panel.getByTestId('save-counts').click());
    expect(JSON.parse(early.text)).toEqual({ evenhand: 'counts', format: 1, months: [] });
    early.remove();

    await panel.close();
    await openAt(december);
    await goTo(panel, 'Counts');
    await panel.locator('.counts-month').waitFor();
    const file = await saveFile(panel, () => panel.getByTestId('save-counts').click());
    file.remove();
    const { months } = JSON.parse(file.text);
    expect(file.name).toBe('evenhand-counts.json');
    expect(months).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        month: '2026-11',
        from: '2026-11',
        opened: 5,
        done: {
          compared: { value: 5, of: 5 },
          waiting: { value: expect.any(Number), of: 5 },
          planB: { value: 0, of: 5 },
          given: { value: 0, of: 5 },
        },
        said: {},
      },
    ]);
  });
});

describe('her questions after a visit', () => {
  it('are reached from the page, count what she answers, and show an empty page to the next woman', async () => {
    const opening = browser.context.waitForEvent('page');
    await panel.getByTestId('open-asked').click();
    const asked = await opening;
    await asked.locator('form').waitFor();
    expect(await asked.locator('input:checked').count()).toBe(0);
    await asked.locator('[data-language="ur"]').click();
    await asked.locator('html[dir="rtl"]').waitFor({ state: 'attached' });
    expect(await axeProblems(asked)).toEqual([]);
    await asked.setViewportSize({ width: 320, height: 700 });
    expect(await isTooWide(asked)).toBe(false);
    await asked.locator('[data-question="heard"] input[value="partly"]').check();
    await asked.getByTestId('add-answers').click();
    await asked.locator('[data-asked="thanks"]').waitFor();
    expect(await stored(asked)).toContain('"asked.heard.partly":1');
    await asked.getByTestId('next-woman').click();
    await asked.getByText('Did you feel heard?').waitFor();
    expect(await asked.locator('input:checked').count()).toBe(0);
    expect(await axeProblems(asked)).toEqual([]);
    await asked.close();
  });

  it('are not asked once counting is off', async () => {
    await panel.getByTestId('turn-counting').click();
    await panel.getByText('Counting is off from now on.').waitFor();
    const asked = await browser.context.newPage();
    await asked.goto(browser.address('asked.html'));
    await asked.locator('[data-asked="off"]').waitFor();
    expect(await asked.locator('form').count()).toBe(0);
    await asked.close();
  });

  it('and the counts stay when every plan is deleted, which the proof says', async () => {
    await goTo(panel, 'How it is kept');
    await panel.getByTestId('delete-everything').click();
    await panel.getByTestId('delete-everything-sure').click();
    const proof = panel.locator('[data-proof]');
    await proof.waitFor();
    expect(await proof.textContent()).toContain('Databasesgone');
    expect(await proof.textContent()).toContain('stays here: evenhand-counts');
    await goTo(panel, 'Counts');
    await panel.getByTestId('reset-counts').click();
    await panel.getByTestId('reset-counts-sure').click();
    await panel.getByText('Deleted. Nothing that was counted before').waitFor();
    expect(await stored(panel)).toBeUndefined();
  });
});
