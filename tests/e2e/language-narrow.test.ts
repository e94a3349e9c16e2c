import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirstView, firstView } from './support/first-view';
import { openShells, type Shells } from './support/shells';
import { offeredBy, speak } from './support/speak';
import { type Step, walk } from './support/walk';
import { type WordLines, wordLines } from './support/word-lines';

/** What somebody sees of a step on the smallest phone before she scrolls. */
const [width, height, seen] = [320, 640, 600];
/** Long words, and the script that needs the most room. */
const long = ['pl', 'cy', 'so', 'ur'] as const;
/** Figures with their words: beside a number in the comparison, in the table of a row and in its sentences. */
const figures = { compare: '.arm .said span', row: '.figures :is(th, td), .sentence' } as const;
const english = 'en-GB';

let shells: Shells;
const first = new Map<string, FirstView>();
const marks = new Map<string, string | null>();
const laid = new Map<string, WordLines[]>();
let locales: string[] = [];
let fields: Record<string, string[]> = {};

/** The direction of an empty field, and then of the same one with each of these in it. */
const dirs = async (aid: Parameters<typeof speak>[0], texts: readonly string[]) => {
  const field = aid.locator('main textarea').first();
  const dir = () => field.evaluate((element) => getComputedStyle(element).direction);
  const found = [await dir()];
  for (const text of [...texts, '']) {
    await field.fill(text);
    found.push(await dir());
  }
  return found;
};

beforeAll(async () => {
  shells = await openShells();
  const { page, aid } = await shells.widget('place-of-birth', width);
  await aid.getByTestId('all-languages').waitFor();
  await page.setViewportSize({ width, height });
  await walk(aid, {
    visit: async (step: Step) => {
      locales = await offeredBy(aid);
      for (const locale of locales) {
        await speak(aid, locale);
        first.set(`${step} ${locale}`, await firstView(aid));
        if (locale !== english) {
          const mark = aid.getByTestId('draft').locator('summary');
          const { height: tall } = (await mark.boundingBox()) ?? { height: 0 };
          marks.set(`${step} ${locale}`, tall > 0 && tall < 70 ? await mark.textContent() : null);
        }
        if ((step === 'compare' || step === 'row') && long.some((one) => one === locale))
          laid.set(`${step} ${locale}`, await wordLines(aid, figures[step]));
        if (step === 'matters' && ['ur', 'ar', 'pl'].includes(locale))
          fields = { ...fields, [locale]: await dirs(aid, ['My sister', '٠٧٧', 'میری بہن']) };
      }
      await speak(aid, english);
    },
  });
  await page.close();
}, 240_000);

afterAll(() => shells?.close());

describe('a step at 320 by 640 pixels', () => {
  it('has its heading and the first thing to press in sight, in every language', () => {
    const below = [...first].filter(([step, { heading, control }]) =>
      // A row opened is there to be read: its figures come first, and the way back is above it.
      step.startsWith('row ') ? heading > seen : control > seen,
    );

    expect(locales.length).toBeGreaterThan(8);
    expect(first.size).toBe(locales.length * 7);
    expect(Object.fromEntries(below)).toEqual({});
  });

  it('is marked as a draft in one line, in its own language and in English', () => {
    const unmarked = [...marks].filter(([, mark]) => !mark || !/^(.+): .+/u.test(mark));

    expect(marks.size).toBeGreaterThan(50);
    expect(Object.fromEntries(unmarked)).toEqual({});
    expect(marks.get('compare pl')).toBe('Polski: wersja robocza · draft');
  });

  it.each(long)(
    'breaks no word of a figure, and gives it three lines, or one for every eighteen letters of a long one, in %j',
    (locale) => {
      const said = ['compare', 'row'].flatMap((step) => laid.get(`${step} ${locale}`) ?? []);

      expect(said.length).toBeGreaterThan(20);
      expect(said.filter(({ text, lines, broken }) => broken || lines > Math.max(3, Math.ceil(text.length / 18)))).toEqual([]);
    },
  );

  it('begins a field where its language does, and each text that is typed where that does', () => {
    expect(fields).toEqual({
      ur: ['rtl', 'ltr', 'rtl', 'rtl', 'rtl'],
      ar: ['rtl', 'ltr', 'rtl', 'rtl', 'rtl'],
      pl: ['ltr', 'ltr', 'ltr', 'rtl', 'ltr'],
    });
  });
});

describe('what looks at a narrow screen', () => {
  it('sees a control that is far down, a word that is broken and a text of many lines', async () => {
    const { page } = await shells.panel('place-of-birth', width);
    await page.locator('main h1').first().waitFor();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.far { block-size: 900px } .thin { inline-size: 40px; overflow-wrap: anywhere }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const [far, thin] = [document.createElement('p'), document.createElement('p')];
      far.className = 'far';
      thin.className = 'thin';
      thin.textContent = 'położniczych w osobnym';
      document.querySelector('main h1')?.after(far, thin);
    });
    const { control } = await firstView(page);
    const [thin] = await wordLines(page, '.thin');
    await page.close();

    expect(control).toBeGreaterThan(seen);
    expect(thin).toMatchObject({ broken: 'położniczych' });
    expect(thin?.lines).toBeGreaterThan(3);
  });
});
