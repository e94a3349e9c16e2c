import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { everyScreen, screensOf } from './support/every-screen';
import { moving } from './support/moving';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { speak } from './support/speak';
import { strained, strains } from './support/strains';

/** English, long words, and letters that are joined, from right to left. */
const locales = ['en-GB', 'pl', 'ur'] as const;
const shellNames = ['widget', 'panel'] as const;

let shells: Shells;
const found = new Map<string, Map<string, string[]>>();
const complaints: string[] = [];

/** Goes to every screen of a shell once, and puts each under every strain in each language. */
async function strainAll(shell: (typeof shellNames)[number]): Promise<void> {
  const { page, aid } = await shells[shell]('place-of-birth', 320);
  const complained = complaintsOf(page);
  // The other languages come right after the first screen.
  await aid.getByTestId('all-languages').waitFor();
  await everyScreen(aid, shell, async (screen) => {
    for (const locale of locales) {
      await speak(aid, locale);
      const faults = [];
      for (const strain of strains) faults.push(...(await strained(page, aid, strain)));
      faults.push(...(await moving(aid)));
      await dress(page, { width: 320 });
      const of = found.get(`${shell} ${locale}`) ?? new Map<string, string[]>();
      found.set(`${shell} ${locale}`, of.set(screen, faults));
    }
    await speak(aid, 'en-GB');
  });
  complaints.push(...complained);
  await page.close();
}

beforeAll(async () => {
  shells = await openShells();
  await Promise.all(shellNames.map(strainAll));
}, 900_000);

afterAll(() => shells?.close());

describe.each(shellNames)('every step and page of the %s', (shell) => {
  it.each(locales)(
    'keeps its words whole and apart at 400 %, with wider spacing and in the largest letters, and nothing moves, in %j',
    (locale) => {
      const seen = found.get(`${shell} ${locale}`) ?? new Map<string, string[]>();

      expect([...seen.keys()]).toEqual(screensOf(shell));
      expect(Object.fromEntries([...seen].filter(([, faults]) => faults.length > 0))).toEqual({});
    },
  );

  it('is made larger by the choice on the page of languages, for as long as it is open', async () => {
    const { page, aid } = await shells[shell]('place-of-birth', 320);
    await aid.getByTestId('all-languages').click();
    const size = () =>
      aid
        .locator('main p')
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    await aid.locator('main[data-step=language] h1').waitFor();
    const usual = await size();
    await aid.locator('input[value=largest]').check();
    const largest = await size();
    await page.close();

    expect(largest).toBeGreaterThan(usual * 1.25);
  });
});

it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));

describe('what looks for words that have no room', () => {
  it('sees what is cut off, what is too wide and what moves', async () => {
    const { page } = await shells.panel('place-of-birth', 320);
    await page.locator('main h1').first().waitFor();
    await page.evaluate(() => {
      const box = document.createElement('p');
      const style = new CSSStyleSheet();
      style.replaceSync(
        '.narrow { inline-size: 60px; overflow: hidden; white-space: nowrap; transition: all 1s } .wide { inline-size: 400px }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
      box.className = 'narrow';
      box.textContent = 'words that are longer than this';
      const wide = document.createElement('p');
      wide.className = 'wide';
      document.querySelector('.aid')?.append(box, wide);
      wide.textContent = 'wide';
    });
    const [strain] = strains;
    const faults = strain ? [...(await strained(page, page, strain)), ...(await moving(page))].join() : '';
    await page.close();

    for (const fault of ['is cut off', 'px too wide', 'it moves']) expect(faults).toContain(fault);
  });
});
