import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intoIn, look, noteIn, outcomeIn, put, talkAndTurnToRecord, turnToRecord, valueIn } from './support/beside';
import { ExtensionBrowser } from './support/chromium';
import { openLast } from './support/keep';
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

  /** Opens the next woman's record in the page, until the panel can see that it is another one. */
  const switchHere = async () => {
    await page.locator('#switch-here').click();
    await browser.untilTitled();
  };
  /** Leaves the box that was found, and comes back to the button that looks. */
  const turnAway = async () => {
    await goTo(panel, 'What was said, and when');
    await turnToRecord(panel);
  };
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
    await switchHere();
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
    expect(await panel.locator('.put-lock').textContent()).toContain('Specimen, Beatrice');
    expect(await panel.locator('.put-lock h3').evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await valueIn(page)).toBe('');
  });

  it('locks at the second press too, when she is opened after the panel has looked', async () => {
    await look(panel, { unlocks: false });
    await switchHere();
    await page.locator('#plan-of-care').click();
    await panel.getByTestId('put-now').click();
    await panel.locator('.put-lock').waitFor();

    expect(await because()).toBe('page');
    expect(await valueIn(page)).toBe('');
  });

  it('locks when her page is loaded by a link, and opens when somebody says that it is the same woman', async () => {
    await page.locator('#other-record').click();
    await page.waitForURL('**/second');
    await browser.untilTitled();
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
    await switchHere();
    await look(panel, { unlocks: false });
    await switchHere();
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
    await switchHere();
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
    await switchHere();
    await goTo(panel, 'Plans on this device');
    await panel.getByTestId('open-one').first().click();
    await turnToRecord(panel);
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
  });

  it('locks for a plan that this panel did not begin, whatever record is in front when it is opened', async () => {
    await panel.reload();
    await switchHere();
    await openLast(panel);
    await turnToRecord(panel);
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('unknown');
    expect(await panel.locator('.put-lock').textContent()).toContain('Specimen, Beatrice');
    expect(await valueIn(page)).toBe('');
  });

  it('opens for such a plan when somebody says that it is the same woman, and is bound to that page from then on', async () => {
    await panel.reload();
    await openLast(panel);
    await turnToRecord(panel);
    await page.locator('#plan-of-care').click();
    expect(await look(panel)).toBe('field');
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
    expect(await told('The same woman')).toBe(1);
    await switchHere();
    await page.locator('#plan-of-care').click();

    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
  });

  it('cannot see a change of the banner alone, as it reads nothing of the page: it says whose page it takes it for', async () => {
    await page.locator('#banner-only').click();
    await page.locator('#plan-of-care').click();

    expect(await page.locator('#woman').textContent()).toBe('Specimen, Beatrice');
    expect(await look(panel, { unlocks: false })).toBe('field');
    expect(await panel.locator('.put-into').textContent()).toMatch(/on the page Sample, Amina.*Read the name in the record\.$/);
    expect(await put(panel)).toMatchObject({ how: 'inserted' });
  });

  it('locks for two women under one title, and not again between pages that somebody said are hers', async () => {
    const pages = ['amina', 'amina-letters'].map((id) => `${server.url}/same-title?id=${id}`);
    await page.route('**/same-title?*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>A record</title><textarea id="field" aria-label="Plan"></textarea>',
      }),
    );
    const lookAt = async (url: string) => {
      await page.goto(url);
      await page.locator('#field').click();
      return look(panel, { unlocks: false });
    };
    for (const url of pages) {
      expect(await lookAt(url)).toBe('locked');
      await panel.getByTestId('put-same').click();
      await panel.locator('.put-into').waitFor();
      await turnAway();
    }
    for (const url of [...pages, ...pages]) {
      expect(await lookAt(url)).toBe('field');
      await turnAway();
    }

    expect(await lookAt(`${server.url}/same-title?id=beatrice`)).toBe('locked');
    expect(await because()).toBe('page');
    expect(await page.locator('#field').inputValue()).toBe('');
  });

  it('never goes into a frame that became another woman’s, and locks for it', async () => {
    await page.route('**/framed', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Records</title><iframe title="Record" src="/framed/of?amina">' }),
    );
    await page.route('**/framed/of?*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Amina</title><textarea aria-label="Plan"></textarea>' }),
    );
    await page.goto(`${server.url}/framed`);
    const frame = page.frameLocator('iframe').locator('textarea');
    await frame.click();
    expect(await look(panel)).toBe('field');
    await frame.evaluate(() => history.replaceState(null, '', '?beatrice'));

    expect(await put(panel)).toMatchObject({ how: 'not', why: 'page-changed' });
    expect(await frame.inputValue()).toBe('');
    expect(await look(panel, { unlocks: false })).toBe('locked');
    expect(await because()).toBe('page');
  });

  it('copies without opening', async () => {
    await switchHere();
    await look(panel, { unlocks: false });
    await panel.getByTestId('put-copy').click();
    await panel.getByTestId('put-look').waitFor();

    expect(await told('The same woman')).toBe(0);
    expect(await look(panel, { unlocks: false })).toBe('locked');
  });
});
