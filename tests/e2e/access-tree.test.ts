import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axTree } from './support/ax-tree';
import { launchBrowser } from './support/chromium';
import { everyScreen } from './support/every-screen';
import { openShells, type Shells } from './support/shells';
import { speak } from './support/speak';
import { treeFaults } from './support/tree-faults';
import { treeOutline } from './support/tree-outline';

/** What a screen reader is told of each step, as the program last wrote it: `vitest -u` writes it anew, for somebody to read. */
const fileOf = (locale: string) => join(import.meta.dirname, 'tree', `${locale}.txt`);
const locales = ['en-GB', 'cy', 'ur'] as const;
const steps = ['start', 'matters', 'chooser', 'compare', 'source', 'row', 'questions', 'decide', 'plan', 'language', 'needs'];

let shells: Shells;
const told = new Map<string, string[]>(locales.map((locale) => [locale, []]));
/** How much a screen reader has to do with one row of pictures. */
const rows: { pictures: number; nodes: number; of: string }[] = [];

beforeAll(async () => {
  shells = await openShells();
  const { page, aid } = await shells.widget('place-of-birth', 375);
  // The other languages come right after the first screen.
  await aid.getByTestId('all-languages').waitFor();
  await everyScreen(aid, 'widget', async (screen) => {
    if (!steps.includes(screen)) return;
    for (const locale of locales) {
      await speak(aid, locale);
      const tree = await axTree(page, aid);
      told.get(locale)?.push(`# ${screen}\n${treeOutline(tree)}\n`);
      if (screen !== 'compare' || locale !== 'en-GB') continue;
      const ofRows = tree.filter(({ within }) => within.some(({ attributes }) => 'data-row' in attributes));
      const keys = new Set(ofRows.flatMap(({ within }) => within.flatMap(({ attributes }) => attributes['data-row'] ?? [])));
      for (const of of keys) {
        const row = ofRows.filter(({ within }) => within.some(({ attributes }) => attributes['data-row'] === of));
        rows.push({ of, nodes: row.length, pictures: row.filter(({ role }) => role === 'image').length });
      }
    }
    await speak(aid, 'en-GB');
  });
  await page.close();
}, 300_000);

afterAll(() => shells?.close());

describe('what a screen reader is told', () => {
  it.each(locales)('is on file, step by step, in "%s"', async (locale) => {
    expect(existsSync(fileOf(locale)), `${fileOf(locale)} has gone`).toBe(true);
    await expect(told.get(locale)?.join('\n')).toMatchFileSnapshot(fileOf(locale));
  });

  it('has a heading for each row, and one picture with a sentence for each option, and no thousand things', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ nodes }) => nodes > 60)).toEqual([]);
    expect(rows.filter(({ pictures }) => pictures === 2).length).toBeGreaterThan(5);
    expect(rows.filter(({ pictures }) => pictures > 2)).toEqual([]);
  });
});

describe('what looks for faults in it', () => {
  it('sees each of them', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(
      `<nav></nav><main lang="cy"><h1>Un</h1><h3>Tri</h3><button></button><button aria-label="Un">Dau</button><svg role="img" aria-label="Llun"></svg>
        <p>This is not Welsh at all</p><div role="status">said <p role="status">said twice</p></div>
        <div role="alert">now</div><div role="status">now</div>
        <table><tr><th>a</th><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table></main>`,
    );
    const tree = await axTree(page, page);
    const found = treeFaults(tree, 'cy', { texts: new Set(['This is not Welsh at all']) }).join('\n');
    await browser.close();

    for (const fault of [
      'a navigation without a name',
      'from a heading of level 1 to one of level 3',
      'a button without a name',
      'a button says “dau” and is called “Un”',
      'without a sentence and a number',
      'in English as cy',
      'stands in what is said at once',
      'said 2 times',
      'a table without a name',
      '0 headers for 3 columns',
      'a row of a table without a header',
    ])
      expect(found).toContain(fault);
  });
});
