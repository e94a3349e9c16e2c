import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intoIn, look, noteIn, outcomeIn, put, talkAndTurnToRecord, turnToRecord, valueIn } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { startServer } from './support/server';
import { goTo, pick, untilKept, walk } from './support/walk';

describe('the lock against another woman’s record', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let page: Page;

  beforeEach(async () => {
    server = await startServer();
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record/record-switch`);
    page = browser.page;
    await talkAndTurnToRecord(panel);
    await page.locator('#plan-of-care').click();
  });

  afterEach(async () => {
    await browser?.close();
    await server?.close();
  });

  const because = () => panel.locator('.put-lock').getAttribute('data-because');
  /** How often something stands among what was said and done. */
  const told = async (title: string) => {
    await goTo(panel, 'What was said, and when');
    await panel.locator('[data-event]').first().waitFor();
    const found = await panel.locator('[data-event] h3', { hasText: title }).count();
    await turnToRecord(panel);
    return found;
  };

  it('is open beside the record that the conversation began beside', async () => {
    expect(await look(panel, { unlocks: false })).toBe('field');
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
  });

  it('locks when another woman is opened in the same page, and says who is in front', async () => {
    await page.locator('#switch-here').click();
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
    expect(await panel.locator('.put-lock').textContent()).toContain('Specimen, Beatrice');
    expect(await panel.locator('.put-lock h3').evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await valueIn(page)).toBe('');
  });

  it('locks at the second press too, when she is opened after the panel has looked', async () => {
    await look(panel, { unlocks: false });
    await page.locator('#switch-here').click();
    await page.locator('#plan-of-care').click();
    await panel.getByTestId('put-now').click();
    await panel.locator('.put-lock').waitFor();

    expect(await because()).toBe('page');
    expect(await valueIn(page)).toBe('');
  });

  it('locks when her page is loaded by a link, and opens when somebody says that it is the same woman', async () => {
    await page.locator('#other-record').click();
    await page.waitForURL('**/second');
    await page.locator('#plan-of-care').click();
    expect(await look(panel, { unlocks: false })).toBe('locked');
    await panel.getByTestId('put-same').click();
    await panel.locator('.put-into').waitFor();
    expect(await intoIn(panel)).toEqual(['Plan of care', await page.title()]);
    const note = await noteIn(panel);

    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await valueIn(page)).toBe(note);
    expect(await told('The same woman')).toBe(1);
    expect(await told('Put in the record')).toBe(1);
  });

  it('says yes to the page that it locked for, and not to one that was opened since', async () => {
    await page.locator('#switch-here').click();
    await look(panel, { unlocks: false });
    await page.locator('#switch-here').click();
    await panel.getByTestId('put-same').click();
    await panel.locator('.put-lock', { hasText: 'Example, Chidera' }).waitFor();

    expect(await because()).toBe('page');
  });

  it('locks beside another tab, whatever it shows', async () => {
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await other.bringToFront();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('tab');
    // The button was not pressed beside that tab, so there is nothing that the panel could do there.
    await panel.getByTestId('put-same').click();
    await panel.locator('.put-outcome').waitFor();
    expect(await outcomeIn(panel)).toMatchObject({ how: 'not', why: 'no-reach' });
    expect(await other.locator('#plan-of-care').inputValue()).toBe('');
  });

  it('begins a new conversation with the answer no, and is open beside the page that is in front then', async () => {
    await page.locator('#switch-here').click();
    await look(panel, { unlocks: false });
    await panel.getByTestId('put-new').click();
    await pick(panel);
    await walk(panel, { from: 'start', upTo: 'matters', words: { hopes: 'For Beatrice' } });
    await untilKept(panel);
    await turnToRecord(panel);
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('field');
  });

  it('stays locked for a plan that is opened again beside another woman', async () => {
    await goTo(panel, 'Plans on this device');
    await panel.getByTestId('begin').click();
    await page.locator('#switch-here').click();
    await goTo(panel, 'Plans on this device');
    await panel.getByTestId('open-one').first().click();
    await turnToRecord(panel);
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
  });

  it('copies without opening', async () => {
    await page.locator('#switch-here').click();
    await look(panel, { unlocks: false });
    await panel.getByTestId('put-copy').click();
    await panel.getByTestId('put-look').waitFor();

    expect(await told('The same woman')).toBe(0);
    expect(await look(panel, { unlocks: false })).toBe('locked');
  });
});
