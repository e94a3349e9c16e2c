import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { look, noteIn, outcomeIn, put, talkAndTurnToRecord } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { startServer } from './support/server';
import { until } from './support/until';

interface World {
  id: number;
  origin: string;
  auxData?: { isDefault?: boolean; type?: string };
}

describe('the record beside the panel, before anybody presses', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;
  let cdp: CDPSession;
  /** Every world of script that the page has had, and every script that was parsed in it. */
  const worlds: World[] = [];
  const scripts: string[] = [];
  const ours = () => worlds.filter(({ origin }) => origin.startsWith('chrome-extension:'));

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
    panel = await browser.openPanel(`${server.url}/record`);
    page = browser.page;
    cdp = await browser.context.newCDPSession(page);
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as World));
    cdp.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await cdp.send('Runtime.enable');
    await cdp.send('Debugger.enable');
    await page.reload();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has no world, no script and no name of ours while the panel opens and a conversation is had', async () => {
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).toSorted().join());
    const [before, markup] = [await names(), await page.content()];
    await talkAndTurnToRecord(panel);

    await until('the browser to tell of the worlds of the page', () => worlds.length > 0);
    expect(ours()).toEqual([]);
    expect(scripts.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
    expect(await names()).toBe(before);
    expect(await page.content()).toBe(markup);
  });

  it('has a world of ours, closed to the page, from the first press on, and still no name of ours in its own', async () => {
    await page.locator('#plan-of-care').click();
    await look(panel);

    await until('the browser to tell of the world', () => ours().length > 0);
    expect(ours().length).toBe(1);
    expect(await page.evaluate(() => 'evenhandRecord' in window)).toBe(false);
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
  });

  it('is loaded anew without any of it', async () => {
    worlds.length = 0;
    scripts.length = 0;
    await page.reload();
    await until('the browser to tell of the worlds of the page', () => worlds.length > 0);

    expect(scripts.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
    // Chromium keeps the place for it, and it is empty.
    for (const { id } of ours()) {
      const { result } = await cdp.send('Runtime.evaluate', { contextId: id, expression: 'typeof evenhandRecord' });
      expect(result.value).toBe('undefined');
    }
  });

  it('says that it cannot reach a page of the browser, and the whole note can be copied there', async () => {
    await page.goto('chrome://version');
    await look(panel);

    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'no-reach' });
    expect(await panel.locator('.put-outcome').textContent()).toContain('button in the toolbar');
    const note = await noteIn(panel);
    expect(note).not.toBe('');
    await panel.getByTestId('put-copy').click();
    await panel.getByText('Copied.').waitFor();
    await page.goto(`${server.url}/record`);
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(note);
  });

  it('says the same where the page went to another origin, until the button is pressed there', async () => {
    await page.goto(`${server.other}/record/other-origin/field`);
    await page.locator('textarea').first().click();
    await look(panel);

    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'no-reach' });
  });
});
