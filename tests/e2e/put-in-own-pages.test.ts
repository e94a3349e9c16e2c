import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, look, noteIn, outcomeIn, put, talkAndTurnToRecord } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { ownRecords, readText } from './support/own-records';
import { startServer } from './support/server';
import { until } from './support/until';

const bare = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').trim();

describe('putting the note into pages of many makes', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;
  let body = '';

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
    page = browser.page;
    await page.route('**/own-record', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en-GB"><head><title>A record</title></head><body>${body}</body></html>`,
      }),
    );
    await talkAndTurnToRecord(panel);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(ownRecords)('tells truly what came of it in one that $that', async (own) => {
    body = own.body;
    await choose(panel, own.length ?? 'short');
    await page.goto(`${server.url}/own-record`);
    if (own.focus) await page.evaluate(own.focus);
    else await page.locator('#field').click();
    const at = await look(panel);
    const note = await noteIn(panel);
    if (at === 'field') await put(panel);
    const read = () => page.evaluate(`(() => { ${own.read ?? readText} })()`).then(String);

    // A page that waits for a pause in typing is looked at once more.
    await until(
      'what came of it',
      async () => {
        const outcome = await outcomeIn(panel);
        return Object.entries(own.expected).every(([key, value]) => outcome[key as keyof typeof outcome] === value);
      },
      6_000,
    ).catch(async () => expect(await outcomeIn(panel)).toMatchObject(own.expected));
    if (own.never) expect(await panel.locator('body').textContent()).not.toContain(own.never);
    if (own.stands !== null) expect(bare(await read())).toBe(bare(own.stands ? own.stands(note) : note));
  });
});
