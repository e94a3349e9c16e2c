import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { Keys } from './support/keys';
import { dress } from './support/picture';
import { startServer } from './support/server';
import { type Aid, reach } from './support/walk';
import { widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

const next = '[data-testid=next]';

/** @param open gives the aid at its start, and the page that gets the keys */
function worksByKeyboard(open: () => Promise<{ page: Page; aid: Aid }>): void {
  let page: Page;
  let aid: Aid;
  let keys: Keys;
  let complaints: string[];

  beforeAll(async () => {
    ({ page, aid } = await open());
    complaints = complaintsOf(page);
    keys = new Keys(page, aid);
  });

  it('picks a group with Space and with the arrows', async () => {
    const [first, second] = ['nulliparous', 'multiparous'].map((group) => aid.locator(`input[type=radio][value=${group}]`));
    await keys.to('input[value=nulliparous]');
    expect(await first?.isChecked()).toBe(false);

    await keys.press('Space');
    expect(await first?.isChecked()).toBe(true);
    await keys.press('ArrowDown');
    expect(await second?.isChecked()).toBe(true);
    await keys.press('ArrowUp');
    expect(await first?.isChecked()).toBe(true);
  });

  it('goes on to what matters, where the title has the focus, and takes her words', async () => {
    await keys.to(next);
    await keys.press('Enter');
    await reach(aid, 'matters');
    expect(await keys.isOn('h1')).toBe(true);

    await keys.to('textarea');
    await keys.type('A calm room');
    await keys.to('[data-value=moving-in-labour] input[value=lot]');
    await keys.press('Space');

    expect(await aid.locator('[data-value=moving-in-labour] input[value=lot]').isChecked()).toBe(true);
  });

  it('chooses two places to compare', async () => {
    await keys.to(next);
    await keys.press('Enter');
    await aid.locator('form.chooser').waitFor();
    for (const place of ['home', 'fmu']) {
      await keys.to(`input[name=option][value=${place}]`);
      await keys.press('Space');
    }
    await keys.to('[data-testid=compare-ticked]');
    await keys.press('Enter');

    await aid.locator('.grid .arms.across-2').first().waitFor();
  });

  it('opens the source of a row, closes it with Escape, and is back on its link', async () => {
    await keys.to('.source-link');
    await keys.press('Enter');
    await aid.locator('.passport').waitFor();
    expect(await aid.evaluate(() => document.activeElement?.closest('.passport') !== null)).toBe(true);

    await keys.press('Escape');
    await aid.locator('.passport').waitFor({ state: 'detached' });

    expect(await keys.isOn('.source-link[aria-expanded=false]')).toBe(true);
  });

  it('reaches the link in an open source, and closes it with its button', async () => {
    await keys.press('Enter');
    await keys.to('.passport a');
    await keys.to('.passport .icon-button', 'Shift+Tab');
    await keys.press('Enter');
    await aid.locator('.passport').waitFor({ state: 'detached' });

    expect(await keys.isOn('.source-link')).toBe(true);
  });

  it('opens a row and comes back', async () => {
    await keys.to('.row-open');
    await keys.press('Enter');
    await reach(aid, 'row');
    expect(await keys.isOn('h1')).toBe(true);

    await keys.to('[data-testid=back-to-compare]');
    await keys.press('Enter');
    await reach(aid, 'compare');

    expect(await aid.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('takes a question over', async () => {
    await keys.to(next);
    await keys.press('Enter');
    await reach(aid, 'questions');
    await keys.to('.prompts button');
    await keys.press('Enter');

    expect(await aid.locator('[data-question]').count()).toBe(1);
  });

  it('says where she stands, and what she wants if that changes', async () => {
    await keys.to(next);
    await keys.press('Enter');
    await reach(aid, 'decide');
    await keys.to('input[value=decided]');
    await keys.press('Space');
    await keys.press('ArrowDown');
    await keys.to('.which input');
    await keys.press('Space');
    await keys.to('[data-if=move-needed] button');
    await keys.press('Enter');
    expect(await keys.isOn('[data-if=move-needed] textarea')).toBe(true);
    await keys.type('My sister comes too');
    await keys.to('[data-if=move-needed] button');
    await keys.press('Enter');

    expect(await aid.locator('[data-if=move-needed] blockquote').textContent()).toBe('My sister comes too');
  });

  it('arrives at her plan, with all of it in it', async () => {
    await keys.to(next);
    await keys.press('Enter');
    await reach(aid, 'plan');

    const plan = (await aid.locator('main').textContent()) ?? '';
    for (const said of ['A calm room', 'I am leaning to: home.', 'My sister comes too']) expect(plan).toContain(said);
  });

  it('opens the list of steps, closes it with Escape, and is back on its button', async () => {
    await keys.to('.bar-menu', 'Shift+Tab');
    await keys.press('Enter');
    await aid.locator('nav.steps.is-open').waitFor();
    await keys.to('nav.steps button');
    await keys.press('Escape');

    expect(await keys.isOn('.bar-menu[aria-expanded=false]')).toBe(true);
  });

  it('always showed what had the focus', () => expect(keys.unseen).toEqual([]));

  it('never lost the focus', () => expect(keys.lost).toEqual([]));

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
}

describe('the side panel by keyboard alone', () => {
  let browser: ExtensionBrowser;

  afterAll(() => browser?.close());

  worksByKeyboard(async () => {
    browser = await ExtensionBrowser.launch();
    const panel = await browser.openPanel(`${server.url}/record`);
    await dress(panel, { width: 360, height: 700 });
    await panel.locator('main[data-step=decisions] h1').waitFor();
    const keys = new Keys(panel, panel);
    await keys.to('[data-decision=place-of-birth]');
    await keys.press('Enter');
    await reach(panel, 'start');
    expect(await keys.isOn('h1')).toBe(true);
    expect([...keys.unseen, ...keys.lost]).toEqual([]);
    return { page: panel, aid: panel };
  });
});

describe.each(['/trust', '/trust-strictest'])('the widget on %s by keyboard alone', (path) => {
  let browser: Browser;

  afterAll(() => browser?.close());

  worksByKeyboard(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    await dress(page, { width: 375, height: 700 });
    await page.goto(server.url + path);
    return { page, aid: await widgetFrame(page) };
  });
});
