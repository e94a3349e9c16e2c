import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { strangeErrors, untiedErrors } from './support/error-ties';
import { everyScreen, screensOf } from './support/every-screen';
import { heard, listen } from './support/listen';
import { listenersOf } from './support/listeners-of';
import { giveFiles } from './support/local-pack';
import { type Opened, openShells, type Shells } from './support/shells';
import { speak } from './support/speak';
import { until } from './support/until';
import { type Aid, fields, goTo, pick, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

let shells: Shells;
const ways = [
  { shell: 'panel', locale: 'en-GB' },
  { shell: 'panel', locale: 'ur' },
  { shell: 'widget', locale: 'en-GB' },
  { shell: 'widget', locale: 'ur' },
] as const;
type Shell = (typeof ways)[number]['shell'];

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

/** Each of them does something that cannot be done as it is: it is gone to in English, and done in any language. */
const mistakes: {
  what: string;
  in: readonly Shell[];
  go: (aid: Aid) => Promise<unknown>;
  make: (aid: Aid) => Promise<unknown>;
}[] = [
  {
    what: 'a file that is no decision',
    in: ['panel'],
    go: (aid) => aid.locator('main[data-step=decisions] h1').waitFor(),
    make: async (aid) => {
      await giveFiles(aid as Page, { 'pack.json': '{', 'words.en-GB.json': '{}' });
      await aid.locator('.local-problems').waitFor();
    },
  },
  {
    what: 'one place to compare',
    in: ['panel', 'widget'],
    go: async (aid) => {
      await walk(aid, { upTo: 'matters' });
      await aid.getByTestId('next').click();
      await aid.locator('form.chooser').waitFor();
    },
    make: async (aid) => {
      for (const box of await aid.locator('input[name=option]').all())
        await box.setChecked((await box.getAttribute('value')) === 'home');
      await aid.getByTestId('compare-ticked').click();
    },
  },
  {
    what: 'weeks that are none',
    in: ['panel'],
    go: (aid) => goTo(aid, 'The conversation'),
    make: async (aid) => {
      await aid.locator('.short-field').first().fill('soon');
      await aid.locator('.short-field').first().blur();
    },
  },
  {
    what: 'text that is no plan',
    in: ['panel', 'widget'],
    go: (aid) => goTo(aid, 'To another device'),
    make: async (aid) => {
      await aid.getByTestId('carry-paste').fill('hello');
      await aid.getByTestId('carry-read').click();
      await aid.locator('.carry-problems').waitFor();
    },
  },
  {
    what: 'a secret that is too short, and another one the second time',
    in: ['panel', 'widget'],
    go: (aid) => goTo(aid, 'How it is kept'),
    make: async (aid) => {
      await aid.locator('[data-way=passphrase] input[type=radio]').check();
      await aid.getByTestId('secret-new').fill('a');
      await aid.getByTestId('secret-again').fill('b');
      await aid.getByTestId('choose-keeping').click();
    },
  },
  {
    what: 'a number that is no NHS number',
    in: ['panel'],
    go: (aid) => goTo(aid, 'In the record'),
    make: async (aid) => {
      await aid.getByTestId('nhs-number').fill('123');
      await aid.getByTestId('save-fhir').click();
    },
  },
];

describe.each(ways)('a mistake in the $shell, in "$locale"', ({ shell, locale }) => {
  let here: Opened;
  beforeAll(async () => {
    here = await shells[shell]('place-of-birth', 360);
    await here.aid.getByTestId('all-languages').waitFor();
  });
  afterAll(() => here?.page.close());

  it.each(mistakes.filter((one) => one.in.includes(shell)))(
    'is told at once, in words of the language, by the field that it is about: $what',
    async ({ go, make }) => {
      const { aid } = here;
      await speak(aid, 'en-GB');
      await go(aid);
      await speak(aid, locale);
      await make(aid);
      await aid.locator('.problem:not(:empty)').first().waitFor();

      expect(await untiedErrors(aid)).toEqual([]);
      expect(await strangeErrors(aid, locale)).toEqual([]);
    },
  );
});

describe('a mistake', () => {
  it('that is tied to nothing would be seen', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<label>Weeks <input></label><p class="problem">That is no number</p>');
    const found = await untiedErrors(page);
    await browser.close();

    expect(found).toEqual(['not said at once: “That is no number”', 'tied to no field: “That is no number”']);
  });

  it('that is told in English on a screen in Urdu, and does not say that it is, would be seen', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(`<html lang="ur"><p class="problem">That is no number</p>
      <p class="problem">یہ ہفتے نہیں ہیں <span lang="en">weeks are none here</span></p>`);
    const found = [await strangeErrors(page, 'ur'), await strangeErrors(page, 'en-GB')];
    await browser.close();

    expect(found).toEqual([
      ['not in ur: “That is no number”'],
      ['“ur” is said of “That is no number”', '“ur” is said of “یہ ہفتے نہیں ہیں”'],
    ]);
  });
});

describe('what changes without a new screen', () => {
  it.each(['widget', 'panel'] as const)('is said once, in the %s, and in the language of the screen', async (shell) => {
    const { page, aid } = await shells[shell]('place-of-birth', 360);
    await walk(aid, { upTo: 'matters' });
    await aid.getByTestId('all-languages').waitFor();
    await listen(aid);
    await speak(aid, 'cy');
    // It is said after the picture in which the words have changed; and once, so that it is listened for a second time.
    const changed = await until('what is said of it', async () => {
      const said = await heard(aid);
      return said.length > 0 && [...said, ...(await heard(aid))];
    });
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
