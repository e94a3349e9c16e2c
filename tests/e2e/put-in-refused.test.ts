import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { look, outcomeIn, put, talkAndTurnToRecord } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { startServer } from './support/server';

describe('what never gets the note', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;
  const open = (shape: string) => page.goto(`${server.url}/record/${shape}`);

  beforeAll(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
    page = browser.page;
    await talkAndTurnToRecord(panel);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([
    'read-only',
    'disabled',
    'password',
    'search',
    'search-role',
    'combobox',
    'email',
    'number',
    'date',
    'url',
    'tel',
    'one-time-code',
    'card-number',
    'card-code',
  ])('never goes into the field that is %s', async (id) => {
    await open('hostile');
    const before = await page.locator(`#${id}`).inputValue();
    // One that is disabled takes no focus: the page has none then.
    await page.locator(`#${id}`).evaluate((field: HTMLElement) => {
      (document.activeElement as HTMLElement | null)?.blur();
      field.focus();
    });

    expect(await look(panel)).toBe('stands');
    const why = {
      'read-only': 'read-only',
      disabled: 'no-field',
      password: 'password',
      search: 'search',
      'search-role': 'search',
      combobox: 'search',
    };
    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: why[id as keyof typeof why] ?? 'not-text' });
    expect(await page.locator(`#${id}`).inputValue()).toBe(before);
    expect(await panel.getByTestId('put-copy').isVisible()).toBe(true);
  });

  it.each(['no-size', 'see-through', 'off-screen', 'clipped'])('never goes into a field that nobody sees: %s', async (id) => {
    await open('hostile');
    await page.locator(`[data-focuses="${id}"]`).click();

    await look(panel);
    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'hidden' });
    expect(await page.locator(`#${id}`).inputValue()).toBe('');
  });

  it.each(['not-displayed', 'invisible'])('never goes into a field that was hidden after it had the focus: %s', async (id) => {
    await open('hostile');
    await page.locator(`[data-focuses="${id}"]`).click();

    await look(panel);
    expect((await outcomeIn(panel)).why).toMatch(/hidden|no-field/);
    expect(await page.locator(`#${id}`).inputValue()).toBe('');
  });

  it('refuses a closed shadow root', async () => {
    await open('shadow');
    await page.locator('#closed-root').click();
    await page.keyboard.press('Tab');
    await page.locator('#closed-root').click({ position: { x: 60, y: 60 } });

    await look(panel);
    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'closed' });
    expect(await page.locator('[data-saved=closed]').textContent()).toBe('');
  });

  it('refuses frames of another origin and those that are shut in, and still reaches the field of the page', async () => {
    await open('other-origin');
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(2);
    for (const frame of frames) {
      await frame.locator('textarea').first().click();
      await look(panel);
      expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'other-frame' });
      expect(await frame.locator('textarea').first().inputValue()).toBe('');
    }
    await page.locator('#own-field').click();
    await look(panel);
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
  });
});
