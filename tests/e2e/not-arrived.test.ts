import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { startServer } from './support/server';
import { compare } from './support/walk';
import { widgetFrame } from './support/widget';
import { partRoute } from './support/widget-files';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The network goes right after the first screen: what comes with the steps after it does not arrive. */
async function withoutMore(): Promise<{ page: Page; aid: Frame; backAgain: () => Promise<void> }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.route(partRoute('more'), (route) => route.abort());
  await page.goto(`${server.url}/trust`);
  return { page, aid: await widgetFrame(page), backAgain: () => page.unroute(partRoute('more')) };
}

describe('what has not arrived', () => {
  it('is said where its source is asked for, and comes when it is asked for again', async () => {
    const { page, aid, backAgain } = await withoutMore();
    await aid.locator('input[value="nulliparous"]').check();
    await aid.getByTestId('also').click();
    await compare(aid, ['home', 'ou']);
    const source = aid.locator('.source').first();
    await source.locator('.source-link').click();
    const said = await source.getByRole('alert').textContent();
    await backAgain();
    await source.getByTestId('fetch-again').click();
    await source.getByRole('dialog').waitFor();
    const passport = await source.getByRole('dialog').textContent();
    await page.close();

    expect(said).toContain('did not arrive');
    expect(passport).toContain('England, 2008 to 2010');
  });

  it('is said where it is asked what is good and hard about an option', async () => {
    const { page, aid, backAgain } = await withoutMore();
    const option = aid.locator('.options-named li').first();
    await option.locator('summary').click();
    const said = await option.getByRole('alert').textContent();
    await backAgain();
    await option.getByTestId('fetch-again').click();
    await option.locator('.practical').waitFor();
    await page.close();

    expect(said).toContain('did not arrive');
  });
});
