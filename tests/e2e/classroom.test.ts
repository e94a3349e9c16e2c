import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceStamp } from '../../lib/practice/practice-stamp';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { saveFile } from './support/download';
import { readPdf } from './support/pdf';
import { printPdf } from './support/print-pdf';
import { notePrinting } from './support/printed';
import { goTo, reach, walk } from './support/walk';

let browser: ExtensionBrowser;
let room: Page;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  await notePrinting(browser.context);
  room = await browser.context.newPage();
  await room.goto(browser.address('classroom.html'));
  // It is drawn once the browser has told in which tab it is.
  await room.locator('.practice-banner').waitFor();
});

afterAll(async () => {
  await browser?.close();
});

/** What is wrong with a view at each width, scrolled to its end: no banner in sight, something cut off, or what axe finds. */
async function faults(view: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await room.setViewportSize({ width, height: 800 });
    const seen = await room.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      const banner = document.querySelector('.practice-banner b');
      const box = banner?.getBoundingClientRect();
      const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const sideways = document.documentElement.scrollWidth > innerWidth;
      return { inSight: banner?.textContent === 'Practice' && top === banner, sideways };
    });
    if (!seen.inSight) found.push(`${view} at ${width}: the banner is not in sight`);
    if (seen.sideways) found.push(`${view} at ${width}: it scrolls sideways`);
    found.push(...(await axeProblems(room)).map((problem) => `${view} at ${width}: ${problem}`));
  }
  await room.setViewportSize({ width: 1280, height: 800 });
  return found;
}

const letters = (text: string) => text.replace(/\s+/g, '');
/** The pages of a print on which nothing says that it is practice. */
const unmarked = (pages: readonly string[]) => pages.filter((page) => !letters(page).includes(letters(practiceStamp)));
const database = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted());

describe('the classroom in a browser', () => {
  it('lets a case be acted from the cards, each read alone, with the banner in sight on every view', async () => {
    expect(await faults('the cases')).toEqual([]);
    await room.locator('[data-case="interpreter-on-the-telephone"]').click();
    await room.getByTestId('begin-practice').waitFor();
    expect(await faults('a case')).toEqual([]);

    await room.locator('[data-role="woman"]').click();
    await room.getByTestId('card-show').waitFor();
    expect(await room.locator('[data-card]').isVisible()).toBe(false);
    await room.getByTestId('card-show').click();
    await room.locator('[data-card="woman"]').waitFor();
    expect(await faults('a card')).toEqual([]);
    await room.getByTestId('card-away').click();

    await room.getByTestId('begin-practice').click();
    await reach(room, 'start');
    expect(await faults('the aid')).toEqual([]);
    await walk(room, { words: { hopes: 'That my sister is there.' }, upTo: 'compare' });
    expect(await faults('the comparison')).toEqual([]);
  });

  it('keeps what is acted in a store of its own, and nothing among the plans of women', async () => {
    expect(await database(room)).toEqual(['evenhand-practice']);
  });

  it('prints a plan with the mark on every page of it', async () => {
    await goTo(room, 'My plan');
    for (const paper of ['print', 'print-large'] as const) {
      const { pdf } = await printPdf(browser.context, () => room.getByTestId(paper).click());
      expect(pdf.pages.length).toBeGreaterThan(1);
      expect(unmarked(pdf.pageLetters), paper).toEqual([]);
    }
    await goTo(room, 'Door card');
    await room.locator('.door-lines textarea').first().fill('Please knock.');
    const { pdf: door } = await printPdf(browser.context, () => room.getByTestId('print-door').click());
    expect(door.pageLetters).toHaveLength(1);
    expect(unmarked(door.pageLetters), 'the door card').toEqual([]);
  });

  it('saves a plan that the panel refuses, with where, what and what to do, and opens itself', async () => {
    await goTo(room, 'To another device');
    const file = await saveFile(room, () => room.getByTestId('save-practice').click());
    expect(file.name).toMatch(/^evenhand-practice-conversation-/);

    const panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await goTo(panel, 'To another device');
    await panel.getByTestId('carry-file').setInputFiles(file.path);
    const told = await panel.locator('.carry-problems').textContent();
    expect(told).toContain('plan file');
    expect(told).toContain('was made in practice, and is nobody’s plan');
    expect(told).toContain('open it in the classroom');
    expect(await panel.getByTestId('add-own').count()).toBe(0);
    await panel.close();
    file.remove();
  });

  it('ends when somebody says so, and shows what happened, the sheets and the debrief under the same banner', async () => {
    await room.getByTestId('end-practice').click();
    for (const section of ['What happened', 'Sheets', 'Debrief']) {
      await room.getByRole('link', { name: section, exact: true }).click();
      await room.getByRole('heading', { level: 1, name: section }).waitFor();
      expect(await faults(section), section).toEqual([]);
    }
  });

  it('says on paper, on every page of every card, that it is practice, and puts each card on one page', async () => {
    await room.goto(browser.address('classroom.html#case/interpreter-on-the-telephone'));
    await room.getByTestId('begin-practice').waitFor();
    const { pageLetters } = await readPdf(await room.pdf({ preferCSSPageSize: true }));

    expect(pageLetters).toHaveLength(4);
    expect(unmarked(pageLetters)).toEqual([]);
  });

  it('is gone with everything else when everything is deleted in the panel, while it is still open', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    expect(await database(panel)).toContain('evenhand-practice');
    await goTo(panel, 'How it is kept');
    await panel.getByTestId('delete-everything').click();
    await panel.getByTestId('delete-everything-sure').click();
    await panel.getByText('Deleted. Nothing of it is stored in this browser.').waitFor();

    expect(await database(panel)).toEqual([]);
    await panel.close();
  });

  it('is reached from the menu of the panel, in its place where nothing is on the screen', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await goTo(panel, 'Practise');
    await panel.waitForURL(/classroom\.html/);
    await panel.locator('.practice-banner').waitFor();
    await panel.close();
  });

  it('opens beside a plan that somebody has begun, and leaves every word of it on its screen', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await walk(panel, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    const opening = browser.context.waitForEvent('page');
    await goTo(panel, 'Practise in a tab');
    const beside = await opening;
    await beside.locator('.practice-banner').waitFor();

    expect(await panel.getByLabel('What I hope for').inputValue()).toBe('A calm room');
    await beside.close();
    await panel.close();
  });
});
