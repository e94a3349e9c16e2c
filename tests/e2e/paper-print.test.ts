import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { colourIn } from './support/colours';
import { doorWords, goToDoor, writeDoor } from './support/door';
import type { Pdf } from './support/pdf';
import { printPdf } from './support/print-pdf';
import { notePrinting, printedOn } from './support/printed';
import { startServer } from './support/server';
import { goTo, reach, walk } from './support/walk';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  await notePrinting(browser.context);
  panel = await browser.openPanel(`${server.url}/record`);
  await walk(panel, { words: { hopes: 'A calm room', talk: 'Please say it twice', worries: 'أخاف أن أكون وحدي' } });
  await goTo(panel, 'The conversation');
  await panel.getByLabel('Who was there').fill('Sam, and a midwife');
  await goTo(panel, 'My plan');
  await reach(panel, 'plan');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const print = (id: string) => printPdf(browser.context, () => panel.getByTestId(id).click());
const of = ({ tags }: Pdf, ...roles: string[]) => tags.filter(({ role }) => roles.includes(role));
/** Text without what a printer adds and takes away: spaces at the ends of lines, and letters drawn as one. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each([
  { layout: 'A4', button: 'print' },
  { layout: 'A4 in large print', button: 'print-large' },
])('her plan on $layout', ({ button }) => {
  let pdf: Pdf;
  let inOrder: string;

  beforeAll(async () => {
    ({ pdf, inOrder } = await print(button));
  });

  it('is tagged, with its title and its language', () => {
    expect(pdf).toMatchObject({ marked: true, title: 'My plan', lang: 'en-GB' });
  });

  it('is of A4 pages, and nothing of it is on a page of another size', () => {
    expect(new Set(pdf.pages.map(({ width, height }) => `${width} × ${height}`))).toEqual(new Set(['210 × 297']));
  });

  it('has on each page which it is and of how many, so that sheets can be put in order', () => {
    const number = (index: number) => new RegExp(`(?<!\\d)${index + 1}\\s*/\\s*${pdf.pages.length}(?!\\d)`);

    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const [index, letters] of pdf.pageLetters.entries()) expect(letters).toMatch(number(index));
  });

  it('ends no page with a heading, and has more than a foot on the last', () => {
    const headings = new Set(of(pdf, 'H1', 'H2', 'H3', 'Caption').map(({ text }) => text));
    const ends = pdf.pageTags.map((tags) => tags.findLast(({ role, text }) => role !== 'Div' && text)?.text ?? '');

    expect(ends.filter((end) => headings.has(end))).toEqual([]);
    expect(plain(pdf.pageLetters.at(-1) ?? '').length).toBeGreaterThan(400);
  });

  it('has one first heading, and no level left out below it', () => {
    const levels = of(pdf, 'H1', 'H2', 'H3', 'H4').map(({ role }) => Number(role[1]));
    const first = of(pdf, 'H1', 'H2').map(({ text }) => text);

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    expect(first.slice(0, 3)).toEqual(['My plan', 'What matters to me', 'Where to give birth']);
  });

  it('has lists that are lists, words of hers that are quotations, and tables with headers', () => {
    const [row] = of(pdf, 'TR').filter(({ text }) => text.startsWith('Who was there'));

    expect(of(pdf, 'L').length).toBeGreaterThan(1);
    expect(of(pdf, 'LI').map(({ text }) => text)).toEqual(expect.arrayContaining(['Pregnancy', 'After birth']));
    expect(of(pdf, 'BlockQuote').map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('A calm room'), expect.stringContaining('My sister comes with me')]),
    );
    expect(row?.text).toContain('Sam, and a midwife');
    expect(of(pdf, 'TH').length).toBeGreaterThan(5);
    expect(of(pdf, 'TH').map(({ text }) => text)).toContain('Who was there');
    expect(of(pdf, 'TD').length).toBeGreaterThan(of(pdf, 'TR').length - 1);
  });

  it('is read in the order of the page', () => {
    // Arabic comes out of a PDF in the shapes and in the order in which it is drawn.
    const words = ['A calm room', 'What worries me', 'My sister comes with me', 'My questions', 'Sam, and a midwife', 'NG235'];
    const places = (text: string) => words.map((one) => plain(text).indexOf(plain(one)));

    expect(places(pdf.text).every((place) => place >= 0)).toBe(true);
    expect(places(pdf.text)).toEqual(places(pdf.text).toSorted((one, other) => one - other));
    expect(places(inOrder)).toEqual(places(inOrder).toSorted((one, other) => one - other));
  });

  it('names what was not recorded in one line, and not in a row for each', () => {
    const line = of(pdf, 'P').filter(({ text }) => text.startsWith('Not recorded: Professional'));

    expect(line).toHaveLength(1);
    // It may begin on one page and end on the next.
    expect(plain(pdf.text)).toMatch(/Notrecorded:Professional.*Questionnaire:name,version,result;.*Notoffered,andwhy\./);
  });
});

it('is not printed with the screen of the panel, in a tab of its own: one sentence is', async () => {
  const sentence = 'The decision aid is not printed with this page. Your plan has a print button of its own, under “My plan”.';
  const isSeen = () => panel.getByText(sentence).isVisible();
  const screens = () => panel.locator('#aid').evaluate((aid) => aid.getClientRects().length);
  const onScreen = [await isSeen(), (await screens()) > 0];
  // A browser with a window makes no file of a page that is asked for one: what its paper shows is what it lays out for it.
  await panel.emulateMedia({ media: 'print' });
  const onPaper = [await isSeen(), (await screens()) > 0];
  await panel.emulateMedia({ media: null });

  expect(await panel.getByText('A calm room').first().isVisible()).toBe(true);
  expect({ onScreen, onPaper }).toEqual({ onScreen: [false, true], onPaper: [true, false] });
});

describe('on paper there is nothing but black, white and grey', () => {
  it.each(['print', 'print-large', 'print-door'])('by %s', async (button) => {
    if (button === 'print-door') {
      await goToDoor(panel);
      await writeDoor(panel, doorWords);
    }
    const coming = browser.context.waitForEvent('page');
    await panel.getByTestId(button).click();
    const tab = await coming;
    await printedOn(tab);
    await tab.setViewportSize({ width: 800, height: 1000 });
    await tab.emulateMedia({ media: 'print' });
    const picture = await tab.screenshot({ fullPage: true });
    await tab.close();
    const blank = await browser.context.newPage();
    const coloured = await blank.setContent('<p style="color: #6b1a66">x</p>').then(() => blank.screenshot());
    const found = [await colourIn(blank, picture), await colourIn(blank, coloured)];
    await blank.close();
    if (button === 'print-door') await goTo(panel, 'My plan');

    expect(found[0]).toBe(0);
    expect(found[1]).toBeGreaterThan(20);
  });
});

it('has no letter below 18 points in large print, and letters below it otherwise, so that this is seen', async () => {
  const smallest = ({ letters }: Pdf) => Math.min(...letters.map(({ size }) => size));
  const [small, large] = [await print('print'), await print('print-large')];

  expect(smallest(large.pdf)).toBeGreaterThanOrEqual(17.99);
  expect(smallest(small.pdf)).toBeLessThan(18);
  expect(plain(large.pdf.text)).toContain(plain('This is not consent and not an order.'));
});

describe('the card on the door', () => {
  beforeAll(() => goToDoor(panel));

  it('is one page of A5, with each line at a size that is read from two metres', async () => {
    await writeDoor(panel, doorWords);
    await panel.getByText('It fits on one page.').waitFor();
    const { pdf } = await print('print-door');
    const sizeOf = (words: string) => pdf.letters.find(({ text }) => text.includes(words))?.size ?? 0;

    expect(pdf).toMatchObject({ marked: true, title: 'Door card', lang: 'en-GB', pages: [{ width: 148, height: 210 }] });
    expect(of(pdf, 'H1').map(({ text }) => text)).toEqual([doorWords.message]);
    expect(of(pdf, 'Figure')).toEqual([{ role: 'Figure', alt: 'How to talk with me', text: '' }]);
    expect(sizeOf('Say')).toBeCloseTo(58, 0);
    expect(sizeOf('Knock')).toBeCloseTo(34, 0);
    for (const line of ['Sam', 'Urdu', 'comes']) expect(sizeOf(line), line).toBeCloseTo(27, 0);
    expect(pdf.text).toMatch(/Knock and wait.*Urdu.*Say why.*With me ?: Sam.*If I have to move.*Not consent, not an order\./);
  });

  it('is one page with as many words as it takes, says by how much it is too long with more, and then does not leave', async () => {
    const message = (count: number) => Array.from({ length: count }, () => 'tell').join(' ');
    const fits = async (count: number) => {
      await writeDoor(panel, { message: message(count) });
      return panel.getByText('It fits on one page.').isVisible();
    };
    let [most, tooMany] = [1, 120];
    while (tooMany - most > 1) {
      const middle = Math.floor((most + tooMany) / 2);
      if (await fits(middle)) most = middle;
      else tooMany = middle;
    }
    await fits(tooMany);
    const told = await panel.locator('.door-fit').textContent();
    // Tabs are told of in the order in which they were asked for: one of the press that is refused comes before the other.
    const opened: Page[] = [];
    const note = (tab: Page) => opened.push(tab);
    browser.context.on('page', note);
    await panel.getByTestId('print-door').click();
    await panel.locator('.said-now', { hasText: 'Not printed. The reason is under “How it will look”.' }).waitFor();
    await fits(most);
    const after = await panel.locator('.said-now').textContent();
    const { pdf } = await print('print-door');
    browser.context.off('page', note);

    expect(most).toBeGreaterThan(10);
    expect(told).toContain('It is too long for one page, by about 1 line.');
    expect(told).toContain('The dashed line is the end of the page.');
    expect(after).toBe('');
    expect(opened).toHaveLength(1);
    expect(pdf.pages).toEqual([{ width: 148, height: 210 }]);
    expect(pdf.text.match(/tell/g)).toHaveLength(most);
    expect(
      Math.min(...pdf.letters.filter(({ text }) => /tell|Sam|Urdu|Knock/.test(text)).map(({ size }) => size)),
    ).toBeGreaterThan(26.9);
  });

  it('has no line that is empty, and does not leave when all of them are', async () => {
    await writeDoor(panel, { ...doorWords, band: '', speak: '  ' });
    const { pdf } = await print('print-door');
    await writeDoor(panel, { band: '', message: '', with: '', speak: '', ifMove: '' });
    const empty = await panel.locator('.door-preview').textContent();
    await panel.getByTestId('print-door').click();
    await panel.locator('.said-now', { hasText: 'Not printed.' }).waitFor();

    expect(pdf.text).not.toContain('Knock');
    expect(of(pdf, 'Figure')).toEqual([]);
    expect(empty).toContain('Nothing is on this card yet.');
  });
});
