import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceStamp } from '../../lib/practice/practice-stamp';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { saveFile } from './support/download';
import { readPdf } from './support/pdf';
import { goTo, reach } from './support/walk';

let browser: ExtensionBrowser;
let room: Page;
const typed = 'Zebrafinch and I went home.';

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  room = await browser.context.newPage();
  await room.clock.install({ time: new Date('2026-12-01T10:00:00Z') });
  await room.setViewportSize({ width: 500, height: 800 });
  await room.goto(browser.address('classroom.html#case/declines-what-is-advised'));
});

afterAll(async () => {
  await browser?.close();
});

/** Lets seconds go by once the browser has told what is in view: it tells in the order in which it was asked. */
async function stay(seconds: number): Promise<void> {
  await room.evaluate(
    () =>
      new Promise<void>((told) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          told();
        });
        observer.observe(document.body);
      }),
  );
  await room.clock.runFor(seconds * 1000);
}

/** As when somebody turns to another tab, and back. */
const turnAway = (hidden: boolean) =>
  room.evaluate((away) => {
    Object.defineProperty(document, 'visibilityState', { value: away ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Seconds in a cell such as "1 min 20 s". */
const secondsIn = (text: string) =>
  [...text.matchAll(/(\d+) (min|s)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'min' ? 60 : 1), 0);
const cell = async (selector: string, at: number) => (await room.locator(`${selector} td`).nth(at).textContent())?.trim() ?? '';

/** What is wrong with the page at each width: cut off sideways, or what axe finds. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 768, 1280]) {
    await room.setViewportSize({ width, height: 800 });
    if (await room.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${width}: it scrolls sideways`);
    if (width !== 768) found.push(...(await axeProblems(room)).map((problem) => `${width}: ${problem}`));
  }
  return found;
}

const open = async (section: string) => {
  await room.getByRole('link', { name: section, exact: true }).click();
  await room.getByRole('heading', { level: 1, name: section }).waitFor();
};

describe('what comes after a practice conversation', () => {
  it('has been watched: what was on the screen has its time, and what nobody scrolled to was never there', async () => {
    await room.getByTestId('begin-practice').click();
    await reach(room, 'start');
    await stay(10);
    await goTo(room, 'What matters');
    await reach(room, 'matters');
    await stay(20);
    const words = room.getByLabel('What I hope for');
    await words.fill(typed);
    await words.blur();
    await stay(10);
    await turnAway(true);
    await room.clock.runFor(120_000);
    await turnAway(false);
    await stay(5);
    await goTo(room, 'Compare');
    await reach(room, 'compare');
    await room.locator('input[name="option"]').first().waitFor();
    await room.locator('input[name="option"]').nth(0).check();
    await room.locator('input[name="option"]').nth(1).check();
    await stay(10);
    await room.getByTestId('compare-ticked').click();
    await room.locator('[data-heads]').waitFor();
    await stay(10);
    const rows = room.locator('[data-row]');
    const [first, second] = [await rows.nth(0).getAttribute('data-row'), await rows.nth(1).getAttribute('data-row')];
    for (const at of [0, 1]) {
      await rows
        .nth(at)
        .locator('.arm')
        .first()
        .evaluate((arm) => arm.scrollIntoView({ block: 'center' }));
      await stay(60);
    }
    await rows.nth(1).locator('.row-open').click();
    await reach(room, 'row');
    await stay(30);
    await room.getByTestId('end-practice').click();
    await room.getByRole('heading', { level: 1, name: 'What happened' }).waitFor();

    const options = room.locator('[data-fact-option]');
    expect(await options.count()).toBe(4);
    const [one, last] = [
      await options.first().getAttribute('data-fact-option'),
      await options.last().getAttribute('data-fact-option'),
    ];
    expect(secondsIn(await cell(`[data-fact-option="${one}"]`, 1))).toBeGreaterThan(140);
    expect(secondsIn(await cell(`[data-fact-option="${last}"]`, 1))).toBeLessThan(40);
    expect(secondsIn(await cell(`[data-fact-row="${first}"]`, 0))).toBeGreaterThan(50);
    expect(secondsIn(await cell(`[data-fact-row="${second}"]`, 0))).toBeGreaterThan(80);
    expect(await cell(`[data-fact-row="${first}"]`, 1)).toBe('never');
    expect(await cell(`[data-fact-row="${second}"]`, 1)).toMatch(/^after \d+ min/);
    expect(await room.locator('[data-fact-row]').last().textContent()).toContain('never');
    expect(await room.locator('[data-fact="frames"]').textContent()).toContain('Together on the screen after');
    expect(await room.locator('[data-fact="words"]').textContent()).toMatch(
      /was on the screen after 1[0-9] s\. First written down after [34]/,
    );
    expect(await room.locator('.replay blockquote').textContent()).toContain(typed);
    expect(await room.locator('.replay').textContent()).toMatch(/For 2 min(?: [1-9] s)? besides, the page was hidden/);
    expect(await faults()).toEqual([]);
  });

  it('takes a sheet of each role and says where they differ', async () => {
    await open('Sheets');
    for (const [by, mark] of [
      ['observer', 'partly'],
      ['secondObserver', 'seen'],
      ['woman', 'notSeen'],
    ] as const) {
      await room.locator(`[data-fill="${by}"]`).click();
      expect(await room.locator('.sheet-form input:checked').count()).toBe(0);
      await room.locator(`[data-item="madePlanB"] input[value="${mark}"]`).check();
      if (by === 'observer') expect(await faults()).toEqual([]);
      await room.getByTestId('close-sheet').click();
    }
    await room.getByTestId('sheets-together').click();
    expect(await room.locator('.sheet-differ li').textContent()).toBe(
      'Made a plan B Whoever listened: partly. Another who listened: seen. The woman: no.',
    );
    expect(await faults()).toEqual([]);
  });

  it('prints and saves a debrief that is stamped, in which nothing is that anybody typed', async () => {
    await open('Debrief');
    await room.locator('[data-picks="next"] input[value="madePlanB"]').check();
    expect(await faults()).toEqual([]);

    const { pages, pageLetters } = await readPdf(await room.pdf({ preferCSSPageSize: true, format: 'A4' }));
    const letters = (text: string) => text.replace(/\s+/g, '');
    expect(pages.length).toBeLessThan(5);
    expect(pageLetters.filter((page) => !letters(page).includes(letters(practiceStamp)))).toEqual([]);
    const paper = letters(pageLetters.join(''));
    expect(paper).toContain(letters('What we keep, change or drop'));
    expect(paper).toContain(letters('Made a plan B'));
    expect(paper).not.toContain('Zebrafinch');

    const file = await saveFile(room, () => room.getByTestId('save-debrief').click());
    expect(file.name).toBe('practice-debrief-2026-12-01.json');
    expect(file.text).toContain('"evenhand": "debrief"');
    expect(file.text).not.toContain('Zebrafinch');

    // Opened days later, without the conversation: the same facts, and nothing to pick.
    const inShort = await room.locator('.replay-short').textContent();
    await room.getByRole('link', { name: 'All cases' }).click();
    await room.getByTestId('practice-file').setInputFiles(file.path);
    await room.locator('[data-view="debrief"] .debrief').waitFor();
    expect(await room.locator('.replay-short').textContent()).toBe(inShort);
    expect(await room.locator('.debrief-next').textContent()).toContain('Made a plan B');
    expect(await room.locator('.debrief input').count()).toBe(0);
    expect(await faults()).toEqual([]);
    await room.reload();
    await room.locator('[data-view="debrief"] .debrief').waitFor();

    const edited = join(mkdtempSync(join(tmpdir(), 'evenhand-edited-')), 'practice-debrief.json');
    writeFileSync(edited, file.text.replace('"madePlanB"', '"Zebrafinch"'));
    await room.getByRole('link', { name: 'All cases' }).click();
    await room.getByTestId('practice-file').setInputFiles(edited);
    const told = await room.locator('.practice-file [role="alert"]').textContent();
    expect(told).toContain('no list of this version has');
    expect(told).not.toContain('Zebrafinch');
    rmSync(dirname(edited), { recursive: true, force: true });
    file.remove();
  });

  it('goes to another device whole, in a file, and is there as it was when it is opened again', async () => {
    await room.locator('[data-practice-row]').getByTestId('open-practice').click();
    await room.getByRole('heading', { level: 1, name: 'What happened' }).waitFor();
    const told = await room.locator('article.replay').textContent();
    const file = await saveFile(room, () => room.getByTestId('save-practice').click());
    await room.getByRole('link', { name: 'All cases' }).click();
    await room.locator('[data-practice-row]').getByTestId('delete-one').click();
    await room.locator('[data-practice-row]').getByTestId('delete-one-sure').click();
    await room.locator('[data-practice-row]').waitFor({ state: 'detached' });
    await room.getByTestId('practice-file').setInputFiles(file.path);
    await room.getByRole('heading', { level: 1, name: 'What happened' }).waitFor();

    expect(await room.locator('article.replay').textContent()).toBe(told);
    await open('Sheets');
    await room.getByTestId('sheets-together').click();
    expect(await room.locator('.sheet-differ li').textContent()).toContain('Another who listened: seen.');
    await open('Debrief');
    expect(await room.locator('[data-picks="next"] input[value="madePlanB"]').isChecked()).toBe(true);
    await room.getByRole('link', { name: 'All cases' }).click();
    file.remove();
  });

  it('is there when the classroom is opened again', async () => {
    await room.reload();
    await room.getByTestId('open-practice').click();
    await room.getByRole('heading', { level: 1, name: 'What happened' }).waitFor();
    expect(await room.locator('.replay-span').count()).toBeGreaterThan(3);
    expect(await room.locator('.replay blockquote').textContent()).toContain(typed);
  });
});
