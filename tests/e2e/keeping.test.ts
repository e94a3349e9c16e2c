import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { choose, keepFromNow, openLast, saysSo, unlock } from './support/keep';
import { looksWell } from './support/looks-well';
import { dress } from './support/picture';
import { rowsIn } from './support/rows';
import { startServer } from './support/server';
import { until } from './support/until';
import { type Aid, goTo, reach, untilKept, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const [first, second] = ['four plain words here', 'five other plain words'];
const words = ['A calm room'];

const vault = async (where: Aid) => (await rowsIn(where))?.vault?.[0];
const toKeeping = async (aid: Aid) => {
  await goTo(aid, 'How it is kept');
  await aid.locator('.choose-keeping').waitFor();
};

async function herWords(aid: Aid): Promise<string[]> {
  await openLast(aid);
  await reach(aid, 'plan');
  return aid.locator('.about-said blockquote').allTextContents();
}

describe('how plans are kept in the side panel', () => {
  let browser: ExtensionBrowser;
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    panel = await browser.context.newPage();
    complaints = complaintsOf(panel);
    await dress(panel, { width: 768 });
    await panel.goto(browser.address('sidepanel.html'));
  });

  afterAll(() => browser?.close());

  it('is asked at the first use, in nobody’s way', async () => {
    await panel.locator('[data-asked]').waitFor();
    await walk(panel, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await untilKept(panel);
    await goTo(panel, 'All decisions');
    await panel.getByTestId('choose-first').click();
    await panel.locator('main[data-step=keeping] h1').waitFor();

    expect(await panel.locator('.choose-keeping input[type=radio]:checked').count()).toBe(0);
    expect(
      await panel.locator('[data-way]').evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset.way)),
    ).toEqual(['session', 'passphrase']);
    expect(await looksWell(panel, panel)).toEqual([]);
  });

  it('is not chosen with a passphrase that is too short, or typed differently', async () => {
    await panel.locator('[data-way=passphrase] input[type=radio]').check();
    await panel.getByTestId('secret-new').fill('short');
    await panel.getByTestId('secret-again').fill('short');
    await panel.getByTestId('choose-keeping').click();
    await panel
      .getByText(/Use at least \d+ characters\./)
      .first()
      .waitFor();
    await panel.getByTestId('secret-new').fill(first);
    await panel.getByTestId('secret-again').fill(second);
    await panel.getByTestId('choose-keeping').click();
    await panel.getByText('The two are not the same. Type it again.').waitFor();

    expect(await vault(panel)).toMatchObject({ how: 'session', chosen: false });
    expect(await looksWell(panel, panel)).toEqual([]);
  });

  it.each([
    ['with a passphrase', { how: 'passphrase', passcode: first }, first],
    ['with another passphrase', { how: 'passphrase', passcode: second }, second],
    ['until the browser closes, with a passphrase for locks', { how: 'session', passcode: first }, first],
    ['until the browser closes', { how: 'session' }, undefined],
  ] as const)('is changed to %s, with the plan that is kept', async (_, way, secret) => {
    const before = await vault(panel);
    await toKeeping(panel);
    await keepFromNow(panel, way);
    const now = await vault(panel);
    expect(now).toMatchObject({ how: way.how, chosen: true });
    expect(now?.key).not.toBe(before?.key);
    if (secret) {
      await panel.getByTestId('lock-from-page').click();
      const other = secret === first ? second : first;
      await panel.getByTestId('secret').fill(other);
      await panel.getByTestId('unlock').click();
      await panel.locator('[data-locked] .problem', { hasText: 'Nothing was changed or deleted.' }).waitFor();
      await unlock(panel, secret);
    }
    await panel.reload();

    expect(await herWords(panel)).toEqual(words);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});

describe('how her words are kept in the widget', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let page: Page;
  let aid: Aid;
  let complaints: string[];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
    page = await browser.newPage();
    complaints = complaintsOf(page);
    await dress(page, { width: 768 });
    await page.goto(`${server.url}/trust-strictest`);
    aid = await widgetFrame(page);
    await walk(aid, { words: { hopes: 'A calm room' }, upTo: 'matters' });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const again = async () => {
    await page.reload();
    aid = await widgetFrame(page);
  };

  it('is not at all until she chooses', async () => {
    expect(await rowsIn(page)).toBe(undefined);
    await aid.getByTestId('keep').click();
    await aid.locator('.choose-keeping').waitFor();

    expect(
      await aid.locator('[data-way]').evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset.way)),
    ).toEqual(['nothing', 'device', 'passphrase']);
    expect(await looksWell(page, aid)).toEqual([]);
    await choose(aid);
    await untilKept(aid);
    await again();
    expect(await herWords(aid)).toEqual(words);
  });

  it('is changed to secret words, that she is asked for when she comes back', async () => {
    await toKeeping(aid);
    await choose(aid, { how: 'passphrase', passcode: first });
    await saysSo(aid);
    expect(await vault(page)).not.toHaveProperty('device');
    await again();
    await aid.getByTestId('go-on').click();
    await aid.locator('[data-locked]').waitFor();
    expect(await looksWell(page, aid)).toEqual([]);
    expect(await aid.locator('body').textContent()).not.toContain('A calm room');
    await aid.getByTestId('secret').fill('not this one');
    await aid.getByTestId('unlock').click();
    await aid.locator('[data-locked] .problem', { hasText: 'Nothing was changed or deleted.' }).waitFor();
    await unlock(aid, first);
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');

    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(words);
  });

  it('is changed back to her device without one', async () => {
    await toKeeping(aid);
    await choose(aid, { how: 'device' });
    await saysSo(aid);
    await again();

    expect(await herWords(aid)).toEqual(words);
    expect(await vault(page)).not.toHaveProperty('wrapped');
  });

  it('is not at all again when she says so: they stay on the screen, and nothing is left of them here', async () => {
    await toKeeping(aid);
    await choose(aid, { how: 'nothing' });
    await until('nothing to be left here', async () => (await rowsIn(page)) === undefined);
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');

    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(words);
    expect(await rowsIn(page)).toBe(undefined);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
