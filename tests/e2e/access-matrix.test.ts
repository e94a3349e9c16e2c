import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { screensOf } from './support/every-screen';
import { type Cell, type Dressed, walkMatrix } from './support/matrix';
import { missingCells } from './support/missing-cells';
import { dress } from './support/picture';
import { startServer } from './support/server';
import type { Opened } from './support/shells';
import { offeredBy } from './support/speak';
import { openThemedPage } from './support/themed-page';
import { withPolicy } from './support/with-policy';

/*
 * The plan. Every language that the build offers × every step and page × both shells: all of it, at 320 CSS pixels, with
 * axe (WCAG 2.0, 2.1 and 2.2, A and AA, target size among them) and with the accessibility tree. The looks are spread
 * over that: the look of a cell is (place of the language + place of the screen) modulo the number of looks. So each pair
 * of language and screen, of language and look, and of screen and look is met at least once; of the triples one in seven.
 * A language or a page that is new comes in by itself. The other decisions: access-decisions.test.ts.
 */
const themes: Record<string, Record<string, string>> = {
  none: {},
  // One accent that has to change in the dark, round corners; and a font and less space.
  bright: { accent: '#330072', corner: '16px' },
  compact: { accent: '#8d3864', font: '"DejaVu Sans"', density: 'compact' },
};
const looks: readonly Dressed[] = [
  { theme: 'none' },
  { theme: 'none', scheme: 'dark' },
  { theme: 'none', forcedColors: true },
  { theme: 'bright' },
  { theme: 'compact', scheme: 'dark' },
  { theme: 'bright', scheme: 'dark' },
  { theme: 'compact' },
];
const shells = ['widget', 'panel'] as const;
/** English, easy words, and at least as many as were promised. */
const promised = ['ar', 'bn', 'cy', 'en-GB', 'en-GB-simple', 'pl', 'pt', 'ro', 'so', 'ur'];

const cellAt = (shell: string, { locale, screen }: Pick<Cell, 'locale' | 'screen'>) => ({
  shell,
  decision: 'place-of-birth',
  screen,
  locale,
});

/** Those in which the decision can be read, as the build says. */
const locales = Object.keys(widgetFiles().packs['place-of-birth'] ?? {}).sort();

const cells = new Map<(typeof shells)[number], Cell[]>();
const offered = new Map<string, string[]>();
const complaints: string[] = [];

/** @param open gives an aid that wears a theme, and what closes it */
async function lane(
  shell: (typeof shells)[number],
  open: (theme: string) => Promise<{ opened: Opened; close: () => Promise<unknown> }>,
) {
  const all: Cell[] = [];
  for (const theme of Object.keys(themes)) {
    const { opened, close } = await open(theme);
    try {
      const complained = complaintsOf(opened.page);
      all.push(...(await walkMatrix(opened, { shell, screens: screensOf(shell), locales, looks }, theme)));
      offered.set(shell, (await offeredBy(opened.aid)).sort());
      complaints.push(...complained);
    } finally {
      await close();
    }
  }
  cells.set(shell, all);
}

beforeAll(async () => {
  const server = await startServer();
  const browser = await launchBrowser();
  const widget = lane('widget', async (theme) => {
    const opened = await openThemedPage(browser, server.url, { theme: themes[theme] ?? {}, look: { width: 320 } });
    await opened.aid.getByTestId('all-languages').waitFor();
    return { opened, close: () => opened.page.close() };
  });
  const panel = lane('panel', async (theme) => {
    const folder = theme === 'none' ? undefined : withPolicy(themes[theme] ?? {});
    const extension = await ExtensionBrowser.launch(folder ? { extension: folder } : {});
    const page = await extension.context.newPage();
    await dress(page, { width: 320 });
    await page.goto(extension.address('sidepanel.html'));
    const close = async () => {
      await extension.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    };
    return { opened: { page, aid: page }, close };
  });
  const done = await Promise.allSettled([widget, panel]);
  await browser.close();
  await server.close();
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}, 1_200_000);

afterAll(() => cells.clear());

const wrong = (all: readonly Cell[], of: 'looks' | 'heard', locale: string) =>
  Object.fromEntries(
    all
      .filter((cell) => cell.locale === locale && cell[of].length > 0)
      .map((cell) => [`${cell.screen}, ${looks[cell.dressed]?.theme}`, cell[of]]),
  );

describe('the plan of the matrix', () => {
  it('has every language that was promised, and every one that is offered', () => {
    expect(locales).toEqual(expect.arrayContaining(promised));
    // Easy words are English to a browser.
    for (const shell of shells) expect(offered.get(shell)).toEqual(locales);
  });

  it.each(shells)('meets every language with every screen of the %s, and both with every look', (shell) => {
    const met = cells.get(shell) ?? [];
    const screens = screensOf(shell);
    const pairs = (one: (cell: Cell) => unknown) => new Set(met.map(one)).size;

    const planned = locales.flatMap((locale) => screens.map((screen) => cellAt(shell, { locale, screen })));
    const walked = met.map((cell) => cellAt(shell, cell));
    expect(missingCells(planned, walked)).toEqual([]);
    expect(missingCells(planned, walked.slice(1))).toHaveLength(1);
    expect(pairs(({ locale, dressed }) => `${locale} ${dressed}`)).toBe(locales.length * looks.length);
    expect(pairs(({ screen, dressed }) => `${screen} ${dressed}`)).toBe(screens.length * looks.length);
  });
});

describe.each(shells)('the %s', (shell) => {
  it.each(locales)('has nothing for axe and fits 320 pixels on every step and page, in every look, in "%s"', (locale) => {
    expect(wrong(cells.get(shell) ?? [], 'looks', locale)).toEqual({});
  });

  it.each(locales)('is in order for a screen reader on every step and page in "%s"', (locale) => {
    expect(wrong(cells.get(shell) ?? [], 'heard', locale)).toEqual({});
  });
});

it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
