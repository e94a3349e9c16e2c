import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { type Look, overflow, picture } from './support/picture';
import { startServer } from './support/server';
import { pick } from './support/walk';

describe('the side panel in Chromium', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens beside a record, with a heading and nothing for axe', async () => {
    await panel.locator('h1, h2').first().waitFor();

    expect(await axeProblems(panel)).toEqual([]);
  });

  it('goes from the list of decisions to what matters', async () => {
    await pick(panel);
    await panel.locator('input[type=radio][value=nulliparous]').check();
    await panel.getByTestId('next').click();

    await panel.locator('[data-step="matters"]').waitFor();
  });

  const looks: Look[] = [
    { width: 250 },
    { width: 320, scheme: 'dark' },
    { width: 360, forcedColors: true },
    { width: 420, scheme: 'dark', forcedColors: true },
  ];

  it.each(looks)('fits a panel as it is with %j, and has nothing for axe', async (look) => {
    await picture(panel, 'panel-matters', look);

    expect(await overflow(panel)).toBeLessThanOrEqual(0);
    expect(await axeProblems(panel)).toEqual([]);
  });

  it('opens again after the browser was killed', async () => {
    await browser.kill();
    await browser.relaunch();
    panel = await browser.openPanel(`${server.url}/record`);

    await panel.locator('h1, h2').first().waitFor();
  });
});
