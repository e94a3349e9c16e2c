import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { untiedErrors } from './support/error-ties';
import { everyScreen, screensOf } from './support/every-screen';
import { heard, listen } from './support/listen';
import { listenersOf } from './support/listeners-of';
import { giveFiles } from './support/local-pack';
import { openShells, type Shells } from './support/shells';
import { speak } from './support/speak';
import { type Aid, fields, goTo, pick, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

let shells: Shells;
let panel: Page;

beforeAll(async () => {
  shells = await openShells();
  ({ page: panel } = await shells.panel('place-of-birth', 360));
});

afterAll(() => shells?.close());

/** Each of them does something that cannot be done as it is. */
const mistakes: { what: string; make: (aid: Page) => Promise<unknown> }[] = [
  {
    what: 'a file that is no decision',
    make: async (aid) => {
      await giveFiles(aid, { 'pack.json': '{', 'words.en-GB.json': '{}' });
      await aid.locator('.local-problems').waitFor();
    },
  },
  {
    what: 'one place to compare',
    make: async (aid) => {
      await walk(aid, { upTo: 'matters' });
      await aid.getByTestId('next').click();
      await aid.locator('input[name=option][value=home]').check();
      await aid.getByTestId('compare-ticked').click();
    },
  },
  {
    what: 'weeks that are none',
    make: async (aid) => {
      await goTo(aid, 'The conversation');
      await aid.locator('.short-field').first().fill('soon');
      await aid.locator('.short-field').first().blur();
    },
  },
  {
    what: 'text that is no plan',
    make: async (aid) => {
      await goTo(aid, 'To another device');
      await aid.getByTestId('carry-paste').fill('hello');
      await aid.getByTestId('carry-read').click();
      await aid.locator('.carry-problems').waitFor();
    },
  },
  {
    what: 'a secret that is too short, and another one the second time',
    make: async (aid) => {
      await goTo(aid, 'How it is kept');
      await aid.locator('[data-way=passphrase] input[type=radio]').check();
      await aid.getByTestId('secret-new').fill('a');
      await aid.getByTestId('secret-again').fill('b');
      await aid.getByTestId('choose-keeping').click();
    },
  },
  {
    what: 'a number that is no NHS number',
    make: async (aid) => {
      await goTo(aid, 'In the record');
      await aid.getByTestId('nhs-number').fill('123');
      await aid.getByTestId('save-fhir').click();
    },
  },
];

describe('a mistake', () => {
  it.each(mistakes)('is told at once, in words, by the field that it is about: $what', async ({ make }) => {
    await make(panel);
    await panel.locator('.problem:not(:empty)').first().waitFor();

    expect(await untiedErrors(panel)).toEqual([]);
  });

  it('that is tied to nothing would be seen', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<label>Weeks <input></label><p class="problem">That is no number</p>');
    const found = await untiedErrors(page);
    await browser.close();

    expect(found).toEqual(['not said at once: “That is no number”', 'tied to no field: “That is no number”']);
  });
});

describe('what changes without a new screen', () => {
  it.each(['widget', 'panel'] as const)('is said once, in the %s, and in the language of the screen', async (shell) => {
    const { page, aid } = await shells[shell]('place-of-birth', 360);
    await walk(aid, { upTo: 'matters' });
    await aid.getByTestId('all-languages').waitFor();
    await listen(aid);
    await speak(aid, 'cy');
    const changed = await heard(aid);
    await speak(aid, 'en-GB');
    await heard(aid);
    await walk(aid, { from: 'matters', words: {}, upTo: 'plan' });
    await heard(aid);
    await aid.getByTestId('copy-mine').click();
    await aid.getByText('Copied. It stays on this device').waitFor();
    const copied = await heard(aid);
    await page.close();

    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('Cymraeg');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('Copied.');
  });
});

describe.each(['widget', 'panel'] as const)('in the %s', (shell) => {
  it('nothing is lost to time: a day later the screen and half a sentence are as she left them, behind a cover at most', async () => {
    const { page } = await shells[shell]('place-of-birth', 360);
    await page.clock.install();
    await page.reload();
    const again: Aid = shell === 'panel' ? page : await widgetFrame(page);
    await walk(again, { upTo: 'start' });
    await again.getByTestId('next').click();
    await reach(again, 'matters');
    await again.getByLabel(fields.hopes).focus();
    await page.keyboard.type('A calm ro');
    await page.clock.fastForward('24:00:00');
    // Staff share computers: in the panel what is on the screen is covered after a while, and one press takes that away.
    if (shell === 'panel') {
      await again.locator('[data-locked]').waitFor();
      await again.getByTestId('unlock').click();
      await reach(again, 'matters');
    }
    const hopes = again.getByLabel(fields.hopes);

    expect(await again.locator('main').getAttribute('data-step')).toBe('matters');
    expect(await hopes.inputValue()).toBe('A calm ro');
    expect(await hopes.evaluate((field) => field === document.activeElement)).toBe(shell === 'widget');
    await page.close();
  });

  it('nothing needs a drag, a long press, a path or two fingers: nothing listens for one', async () => {
    const { page, aid } = await shells[shell]('place-of-birth', 360);
    const found = new Set<string>();
    const asked: string[] = [];
    await everyScreen(aid, shell, async (screen) => {
      asked.push(screen);
      for (const one of await listenersOf(page, aid)) found.add(`${screen}: ${one}`);
    });
    await page.close();

    expect(asked).toEqual(screensOf(shell));
    expect([...found]).toEqual([]);
  });
});

describe('what looks for drags', () => {
  it('sees a slider, what can be dragged, and what follows a finger', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<input type="range"><p draggable="true">this</p><b>that</b>');
    await page.evaluate(() => document.querySelector('b')?.addEventListener('touchmove', () => undefined));
    const found = await listenersOf(page, page);
    await browser.close();

    expect(found).toHaveLength(3);
  });
});

describe('a screen that is turned to', () => {
  it('puts the focus on its title, which is read first', async () => {
    const { page, aid } = await shells.widget('place-of-birth', 360);
    await pick(aid);
    await aid.getByTestId('next').click();
    await reach(aid, 'matters');

    expect(await aid.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.close();
  });
});
