import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { keep, keepFromNow, openLast, unlock } from './support/keep';
import { rowsIn } from './support/rows';
import { startServer } from './support/server';
import { type Aid, goTo, pick, reach, untilKept, walk, write } from './support/walk';
import { widgetFrame } from './support/widget';

const passphrase = 'four plain words here';

const notKept = (aid: Aid) => aid.locator('.notice[role=alert]', { hasText: 'Not kept on this device.' });
const herWords = (aid: Aid) => aid.locator('.about-said blockquote').allTextContents();

/** Everything that was said, by name, in the order in which a tab has it. */
async function threadOf(aid: Aid): Promise<string[]> {
  await goTo(aid, 'What was said, and when');
  await aid.locator('[data-event]').first().waitFor();
  return aid.locator('[data-event]').evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset.event ?? ''));
}

/** Waits, in a tab that nobody touches, until something that was said in the other one is on its screen. */
async function comesToSee(page: Page, aid: Aid, words: string): Promise<void> {
  await page.bringToFront();
  await aid.locator('.paper-set', { hasText: words }).waitFor();
}

describe('two panels on one plan', () => {
  let browser: ExtensionBrowser;
  let a: Page;
  let b: Page;
  let complaints: string[];

  const openTab = async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.address('sidepanel.html'));
    return page;
  };

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    complaints = complaintsOf(browser.context);
    a = await openTab();
    await walk(a, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await untilKept(a);
    b = await openTab();
    await openLast(b);
    await reach(b, 'plan');
  });

  afterAll(() => browser?.close());

  it('show each what is said in the other, with nothing pressed', async () => {
    await a.bringToFront();
    await write(a, 'worries', 'The drive');
    await comesToSee(b, b, 'The drive');
    await goTo(b, 'All decisions');
    await pick(b);
    await goTo(b, 'What matters');
    await write(b, 'before', 'The first time');
    await untilKept(b);
    await a.bringToFront();
    await goTo(a, 'My plan');
    await a.locator('.paper-set', { hasText: 'The first time' }).waitFor();

    expect(await herWords(a)).toEqual(['A calm room', 'The first time', 'The drive']);
  });

  it('lose nothing of what is said in both at the same moment, and come to one order', async () => {
    await goTo(a, 'What matters');
    await a.locator('[data-value=moving-in-labour] input[value=lot]').waitFor();
    await Promise.all([
      a.evaluate(() => document.querySelector<HTMLInputElement>('[data-value=moving-in-labour] input[value=some]')?.click()),
      b.evaluate(() => document.querySelector<HTMLInputElement>('[data-value=moving-in-labour] input[value=little]')?.click()),
      write(a, 'home', 'My mother'),
      write(b, 'talk', 'Say it twice'),
    ]);
    await comesToSeeAll(a);
    await comesToSeeAll(b);
    const [inA, inB] = [await threadOf(a), await threadOf(b)];

    expect(inA).toEqual(inB);
    expect(inA.length).toBeGreaterThan(5);
    for (const one of [a, b]) expect(await one.locator('[data-sitting]').first().textContent()).toContain('My mother');
  });

  it('are locked together where a passphrase is asked for, and open each with it', async () => {
    await a.bringToFront();
    await keepFromNow(a, { how: 'passphrase', passcode: passphrase });
    await a.getByTestId('lock-from-page').click();
    await a.locator('[data-locked]').waitFor();
    await b.bringToFront();
    await b.locator('[data-locked]').waitFor();
    expect(await b.content()).not.toMatch(/A calm room|The drive/);
    await unlock(b, passphrase);
    await goTo(b, 'My plan');
    await reach(b, 'plan');
    await a.bringToFront();
    await unlock(a, passphrase);
    await goTo(a, 'My plan');
    await reach(a, 'plan');

    expect(await herWords(a)).toEqual(await herWords(b));
  });

  it('are told when the plan is deleted in the other, and do not write it again', async () => {
    await goTo(a, 'Plans on this device');
    await a.locator('li[data-plan]').getByRole('button', { name: 'Delete' }).click();
    await a.getByTestId('erase-one-sure').click();
    await a.getByText('No plan is kept on this device.').waitFor();
    await b.bringToFront();
    await notKept(b).waitFor();
    expect(await notKept(b).textContent()).toContain('This plan was deleted, by hand or by its date.');
    await goTo(b, 'All decisions');
    await pick(b);
    await goTo(b, 'What matters');
    await write(b, 'worries', 'Said since');
    await goTo(b, 'My plan');
    await reach(b, 'plan');

    expect(await herWords(b)).toContain('Said since');
    expect(await rowsIn(a)).toMatchObject({ plans: [], entries: [] });
  });

  it('are told when everything is deleted in the other, and keep again when they are asked to', async () => {
    await notKept(b).getByRole('button', { name: 'Try again to keep them' }).click();
    await untilKept(b);
    await a.bringToFront();
    await goTo(a, 'How it is kept');
    await a.getByTestId('delete-everything').click();
    await a.getByTestId('delete-everything-sure').click();
    await a.getByText('Deleted. Nothing of it is stored in this browser.').waitFor();
    await b.bringToFront();
    await notKept(b).waitFor();
    expect(await notKept(b).textContent()).toContain('It was deleted in another tab or window.');
    expect(await rowsIn(a)).toBe(undefined);
    expect(await herWords(b)).toContain('Said since');

    await notKept(b).getByRole('button', { name: 'Try again to keep them' }).click();
    await untilKept(b);
    expect((await rowsIn(b))?.entries?.length).toBeGreaterThan(5);
  });

  it('gave the browser nothing to complain of', () => {
    // Dexie tells on the console that it closes what another tab deletes.
    expect(complaints.filter((one) => !one.startsWith('Another connection wants to delete'))).toEqual([]);
  });

  async function comesToSeeAll(page: Page): Promise<void> {
    await page.bringToFront();
    await goTo(page, 'My plan');
    for (const words of ['My mother', 'Say it twice']) await page.locator('.paper-set', { hasText: words }).waitFor();
    await untilKept(page);
  }
});

describe('two tabs of one website with the widget', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let context: BrowserContext;
  let [a, b]: { page: Page; aid: Aid }[] = [];

  const openTab = async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/trust-strictest`);
    return { page, aid: await widgetFrame(page) };
  };
  const both = () => {
    if (!a || !b) throw new Error('they are not open');
    return { a, b };
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
    context = await browser.newContext();
    a = await openTab();
    await walk(a.aid, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await keep(a.aid);
    await untilKept(a.aid);
    b = await openTab();
    await b.aid.getByTestId('go-on').click();
    await reach(b.aid, 'plan');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('show each what is said in the other, with nothing pressed', async () => {
    const { a: one, b: two } = both();
    await one.page.bringToFront();
    await goTo(one.aid, 'What matters');
    await write(one.aid, 'worries', 'The drive');
    await untilKept(one.aid);
    await comesToSee(two.page, two.aid, 'The drive');

    expect(await herWords(two.aid)).toEqual(['A calm room', 'The drive']);
  });

  it('are told when her words are deleted in the other, and do not write them again', async () => {
    const { a: one, b: two } = both();
    await one.page.bringToFront();
    await one.aid.getByTestId('delete-now').click();
    await one.aid.getByTestId('delete-sure').click();
    await one.aid.getByText('Deleted from this page').waitFor();
    await two.page.bringToFront();
    await notKept(two.aid).waitFor();

    expect(await notKept(two.aid).textContent()).toContain('It was deleted in another tab or window.');
    expect(await rowsIn(one.page)).toBe(undefined);
  });
});
