import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { choose, look, put, talkAndTurnToRecord } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { overflow } from './support/picture';
import { startServer } from './support/server';

describe('the page that puts the note into a record', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
    await talkAndTurnToRecord(panel);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const bottom = async (selector: string) => {
    await panel.evaluate(() => scrollTo(0, 0));
    const box = await panel.locator(selector).first().boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };

  it.each([
    [360, 800],
    [320, 800],
  ])('shows the lengths and the button on its first screen, however long the note is, at %i by %i', async (width, height) => {
    await panel.setViewportSize({ width, height });
    await choose(panel, 'full');

    expect(await bottom('.note-choice .picked')).toBeLessThanOrEqual(height);
    expect(await bottom('[data-testid=put-look]')).toBeLessThanOrEqual(height);
    expect(await bottom('[data-testid=copy-note]')).toBeLessThanOrEqual(height);
    expect(await overflow(panel)).toBeLessThanOrEqual(0);
    expect(await axeProblems(panel)).toEqual([]);
  });

  it('gives a long note two fifths of the height, in which the keyboard can scroll', async () => {
    await panel.setViewportSize({ width: 360, height: 800 });
    await choose(panel, 'full');
    const preview = panel.locator('.note-preview');
    const box = await preview.boundingBox();

    expect(box?.height).toBeLessThanOrEqual(0.4 * 800 + 1);
    expect(await preview.getAttribute('tabindex')).toBe('0');
  });

  it('has the button that puts it in, and everything that is said of it before, on one screen', async () => {
    await panel.setViewportSize({ width: 360, height: 800 });
    await choose(panel, 'short');
    await browser.page.locator('#plan-of-care').fill('Seen.');
    await look(panel);
    await put(panel);
    await browser.page.locator('#plan-of-care').fill('Seen.');
    await look(panel);
    // The field has it already: that is said a moment after the field was found.
    await panel.locator('[data-before]').waitFor();
    const [first, last] = await Promise.all(
      ['.put-into', '[data-testid=put-now]'].map((one) => panel.locator(one).boundingBox()),
    );

    expect(await panel.locator('[data-before]').isVisible()).toBe(true);
    expect((last?.y ?? Number.NaN) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThanOrEqual(800);
  });
});
