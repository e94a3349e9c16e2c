import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { looksWell } from './support/looks-well';
import { printPdf } from './support/print-pdf';
import { notePrinting } from './support/printed';
import { openShells, type Shells } from './support/shells';
import { until } from './support/until';
import { type Aid, goTo, pick, reach, walk } from './support/walk';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(async () => {
  await shells?.close();
});

/** Turns the screen to easy words, on the page for it, which brings her back to where she was. */
async function toEasy(aid: Aid): Promise<void> {
  await aid.getByTestId('all-languages').click();
  await aid.locator('main [data-language="en-GB-simple"]').click();
  await aid.locator('.easy-picture').first().waitFor();
  await aid.locator('main:not([data-step=language])').waitFor();
}

/** The lines of an element as they are laid out, and the sentences that end in the middle of one. */
const runOn = (aid: Aid) =>
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are those that somebody sees
  aid.locator('main').evaluate((main) => (main as HTMLElement).innerText.match(/[^\n]*[a-z]{2}[.?] \p{Lu}[^\n]*/gu) ?? []);

const sheet = async (page: Page, paper: string): Promise<Frame> =>
  until('the frame to print from', async () => {
    for (const frame of page.frames()) if (await frame.locator(paper).count()) return frame;
    return undefined;
  });

describe.each(['widget', 'panel'] as const)('easy words in the %s', (shell) => {
  it('stand a sentence on a line, with a picture beside each option and row, and keep every answer', async () => {
    const { page, aid } = await shells[shell]('place-of-birth', 375);
    await walk(aid, { upTo: 'compare', options: ['home', 'ou'] });
    await toEasy(aid);
    await aid.locator('.grid').waitFor();

    expect(await aid.locator('[data-heads] .option-name .easy-picture').count()).toBe(2);
    expect(await aid.locator('.row-open').count()).toBe(await aid.locator('.row-open .easy-picture').count());
    expect(await runOn(aid)).toEqual([]);
    expect(await axeProblems(aid, 'main')).toEqual([]);
    expect(await looksWell(page, aid)).toEqual([]);
    await goTo(aid, 'What matters');
    await reach(aid, 'matters');
    expect(await aid.getByLabel('What I hope for').inputValue()).toBe('A calm room');
    await page.close();
  });
});

it('print as Easy Read from the widget, with her words and the rows that she opened', async () => {
  const { page, aid } = await shells.widget('place-of-birth', 768);
  await pick(aid);
  await toEasy(aid);
  await walk(aid, { options: ['home', 'ou'], row: 'caesarean' });
  await aid.getByTestId('print-easy').click();
  const paper = await sheet(page, '.paper-easy');

  expect(await paper.locator('.easy-row h3').allTextContents()).toEqual([
    expect.stringContaining('A caesarean that was not planned'),
  ]);
  // Every option that was on the screen has both frames, and the picture of everybody.
  const frames = await paper.locator('.easy-row .easy-frame').count();
  expect(frames).toBeGreaterThanOrEqual(4);
  expect(await paper.locator('.easy-row svg[role=img]').count()).toBe(frames / 2);
  expect(await paper.locator('.hers').allTextContents()).toContain('A calm room');
  await page.close();
});

it('print as Easy Read from the panel, with no letter below 16 points', async () => {
  const { page, aid } = await shells.panel('place-of-birth', 768);
  await notePrinting(page.context());
  await pick(aid);
  await toEasy(aid);
  await walk(aid, { options: ['home', 'ou'], row: 'caesarean' });
  const { pdf, inOrder } = await printPdf(page.context(), () => aid.getByTestId('print-easy').click());

  expect(inOrder).toContain('A calm room');
  expect(pdf.text).toContain('80 in 1,000');
  expect(Math.min(...pdf.letters.map(({ size }) => size))).toBeGreaterThanOrEqual(15.99);
  await page.close();
});
