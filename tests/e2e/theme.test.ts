import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { faults } from './support/faults';
import { dress, type Look } from './support/picture';
import { startServer } from './support/server';
import { openThemedPage, type ThemedPage } from './support/themed-page';
import { until } from './support/until';
import { type Step, walk } from './support/walk';

const looked: readonly Step[] = ['start', 'compare', 'row', 'decide'];
const both: Look[] = [{ width: 768 }, { width: 768, scheme: 'dark' }];

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
const pages: Page[] = [];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = async (how: ThemedPage) => {
  const themed = await openThemedPage(browser, server.url, how);
  pages.push(themed.page);
  return themed;
};

/** What a custom property of ours comes to in the aid. */
const tokens = (aid: Frame, ...names: string[]) =>
  aid.evaluate((all) => {
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name).trim()]));
  }, names);

const colours = ['--accent', '--accent-deep', '--on-accent'];
const others = [
  '--page',
  '--wash',
  '--ink',
  '--event',
  '--rest',
  '--focus-ring',
  '--focus-halo',
  '--focus-width',
  '--hers',
  '--target',
];

describe('an accent that a trust chooses', () => {
  // The edge of what passes on a tinted ground, the edge of what is not plum, and one that has to change in dark.
  it.each(['#0070ca', '#8d3864', '#330072'])('%s can be read on every screen, light and dark', async (accent) => {
    const { page, aid, complaints } = await open({ theme: { accent } });
    const found: string[] = [];

    await walk(aid, {
      upTo: 'decide',
      visit: async (step) => {
        if (!looked.includes(step)) return;
        for (const look of both) {
          await dress(page, look);
          found.push(...(await axeProblems(aid)).map((problem) => `${step}, ${look.scheme ?? 'light'}: ${problem}`));
        }
        await dress(page, { width: 768 });
      },
    });

    expect(found).toEqual([]);
    expect((await tokens(aid, '--accent'))['--accent']).toBe(accent);
    expect(complaints).toEqual([]);
  });

  it('is on the button, and changes nothing that is no control', async () => {
    const [plain, themed] = [await open({}), await open({ theme: { accent: '#005eb8' } })];
    const button = themed.aid.locator('.button:not(.button-quiet)').first();

    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 94, 184)');
    for (const scheme of ['light', 'dark'] as const) {
      for (const { page } of [plain, themed]) await dress(page, { width: 768, scheme });
      expect(await tokens(themed.aid, ...others)).toEqual(await tokens(plain.aid, ...others));
    }
  });

  it('gives way to the colours that a reader has forced', async () => {
    const look = { width: 768, forcedColors: true };
    const [plain, themed] = [await open({ look }), await open({ look, theme: { accent: '#005eb8' } })];

    expect(await tokens(themed.aid, ...colours)).toEqual(await tokens(plain.aid, ...colours));
    expect(await axeProblems(themed.aid)).toEqual([]);
  });

  it('that cannot be read is refused, with one sentence for the editor, and ours is there', async () => {
    const { aid, complaints } = await open({ theme: { accent: '#ffd100', corner: '0' } });

    expect(complaints).toEqual([
      'Evenhand: --evenhand-accent: “#ffd100” has 1.3 to 1 on the tinted ground (#eff3f4), and 4.5 to 1 is the least that can be read; the nearest that passes is #856c00',
    ]);
    expect(await tokens(aid, ...colours, '--radius')).toEqual({
      '--accent': '#0a4a63',
      '--accent-deep': '#06364a',
      '--on-accent': '#fff',
      '--radius': '0px',
    });
  });
});

describe('the other three of a look', () => {
  it('a font is on our words, and never on hers', async () => {
    const { aid } = await open({ theme: { font: '"DejaVu Sans Mono", Arial' } });
    const fontsOf = () =>
      aid.evaluate(() => {
        const probe = document.createElement('p');
        probe.className = 'hers';
        const around = document.querySelector('.aid');
        around?.append(probe);
        const [ours, hers, plain] = [document.querySelector('h1'), probe, around].map(
          (one) => one && getComputedStyle(one).fontFamily,
        );
        probe.remove();
        return { ours, hers, around: plain };
      });
    // The style of her words comes with the steps in which she writes: right after the first screen.
    const fonts = await until('the style of her words', async () => {
      const now = await fontsOf();
      return now.hers !== now.around && now;
    });

    expect(fonts.ours).toMatch(/^"DejaVu Sans Mono", Arial, .*"Segoe UI".*sans-serif$/);
    expect(fonts.hers).toMatch(/^Georgia/);
  });

  it('corners are as round as that, and what opens twice as much', async () => {
    const { aid } = await open({ theme: { corner: '12px' } });
    const button = aid.locator('.button').first();

    expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('12px');
    expect(await tokens(aid, '--radius-soft')).toEqual({ '--radius-soft': '24px' });
  });

  it('compact takes less room, with text as large and targets no smaller', async () => {
    const measured = [];
    for (const density of ['comfortable', 'compact']) {
      const { aid } = await open({ theme: { density }, look: { width: 375 } });
      // What comes right after the first screen is there to press, too.
      await aid.getByTestId('all-languages').waitFor();
      const screens: Record<string, Awaited<ReturnType<typeof measure>>> = {};
      await walk(aid, {
        upTo: 'decide',
        visit: async (step) => {
          screens[step] = await measure(aid);
        },
      });
      measured.push(screens);
    }
    const [comfortable = {}, compact = {}] = measured;

    expect(Object.keys(compact)).toEqual(['start', 'matters', 'compare', 'row', 'questions', 'decide']);
    for (const [step, { height, text, targets, small }] of Object.entries(compact)) {
      expect([step, small]).toEqual([step, []]);
      expect([step, text]).toEqual([step, comfortable[step]?.text]);
      expect([step, targets]).toEqual([step, comfortable[step]?.targets]);
      expect(height, step).toBeLessThan((comfortable[step]?.height ?? 0) * 0.97);
    }
  });

  it('nothing sticks out, however all four are set', async () => {
    const { page, aid } = await open({
      theme: { accent: '#330072', font: '"DejaVu Sans"', corner: '16px', density: 'compact' },
      look: { width: 320 },
    });
    const found: string[] = [];
    await walk(aid, {
      upTo: 'row',
      visit: async (step) => {
        if (looked.includes(step)) found.push(...(await faults(page, aid, [{ width: 320 }, { width: 320, scheme: 'dark' }])));
      },
    });
    await aid.locator('.source-link').first().click();
    await aid.locator('.passport').waitFor();
    found.push(...(await faults(page, aid, [{ width: 320 }])));

    expect(found).toEqual([]);
  });
});

describe('light and dark', () => {
  it('the aid is dark where the page is, and stays light on a page that is always light', async () => {
    // What a test puts on a page it puts on every frame in it too: here the browser itself is dark.
    const dark = await launchBrowser('--force-dark-mode');
    try {
      const context = await dark.newContext({ colorScheme: null });
      const grounds = [];
      for (const followsDark of [true, false]) {
        const { aid } = await openThemedPage(context, server.url, { look: null, followsDark });
        grounds.push(await aid.evaluate(() => getComputedStyle(document.body).backgroundColor));
      }

      expect(grounds).toEqual(['rgb(15, 24, 29)', 'rgb(255, 255, 255)']);
    } finally {
      await dark.close();
    }
  });

  it('nothing moves, whether a reader asks for less movement or not', async () => {
    const { page, aid } = await open({});
    const moving: string[] = [];
    const seen: Step[] = [];
    await walk(aid, {
      upTo: 'row',
      visit: async (step) => {
        seen.push(step);
        for (const reducedMotion of ['no-preference', 'reduce'] as const) {
          await page.emulateMedia({ reducedMotion });
          moving.push(...(await movingIn(aid)));
        }
      },
    });

    expect(seen).toContain('row');
    expect(moving).toEqual([]);
  });
});

/** What would move on a screen, or scroll smoothly. */
const movingIn = (aid: Frame) =>
  aid.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves = transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      return moves ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );

/** What is there to press and to read on a screen, and how tall it all is. */
const measure = (aid: Frame) =>
  aid.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    // Links in a sentence, and what looks like one, are as tall as its line.
    const pressed = seen('button:not(.in-text, .link-button, .source-link), summary, .pick, .choice, .tick, .leave');
    const round = (size: number) => Math.round(size * 10) / 10;
    return {
      height: document.querySelector('.aid')?.getBoundingClientRect().height ?? 0,
      text: seen('h1, h2, h3, p, li, label, button').map((element) => getComputedStyle(element).fontSize),
      targets: pressed.length,
      small: pressed
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => `${round(element.getBoundingClientRect().height)} px: ${element.outerHTML.slice(0, 120)}`),
    };
  });
