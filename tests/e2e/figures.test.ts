import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { figuresOf, type Shown } from './support/figures';
import { dress } from './support/picture';
import { startServer } from './support/server';
import { type Aid, compare, goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const places = ['home', 'fmu', 'amu', 'ou'];
const groups = ['nulliparous', 'multiparous'] as const;

/**
 * Typed in by hand, and on purpose not taken from the pack: NICE NG235, tables 2 to 5; at the end of each list two
 * rows that other papers have for all women together. Of 1,000 for each place: happened/did not happen.
 */
const published: Record<(typeof groups)[number], Record<string, string>> = {
  nulliparous: {
    'baby-serious-problem.nulliparous': '9/991 5/995 5/995 5/995',
    'birth-without-help.nulliparous': '794/206 813/187 765/235 688/312',
    'move-to-labour-ward.nulliparous': '450/550 363/637 402/598 10/990',
    'caesarean.nulliparous': '80/920 69/931 76/924 121/879',
    'forceps.nulliparous': '126/874 118/882 159/841 191/809',
    'epidural.nulliparous': '218/782 200/800 240/760 349/651',
    'cut.nulliparous': '165/835 165/835 216/784 242/758',
    'blood-transfusion.nulliparous': '12/988 8/992 11/989 16/984',
    'pool.all_low_risk': '333/667 457/543 302/698 91/909',
    'time-to-move.all_low_risk': '49 60 - -',
  },
  multiparous: {
    'baby-serious-problem.multiparous': '3/997 3/997 2/998 3/997',
    'birth-without-help.multiparous': '984/16 980/20 967/33 927/73',
    'move-to-labour-ward.multiparous': '115/885 94/906 125/875 10/990',
    'caesarean.multiparous': '7/993 8/992 10/990 35/965',
    'forceps.multiparous': '9/991 12/988 23/977 38/962',
    'epidural.multiparous': '28/972 40/960 60/940 121/879',
    'cut.multiparous': '15/985 23/977 35/965 56/944',
    'blood-transfusion.multiparous': '4/996 4/996 5/995 8/992',
    'pool.all_low_risk': '333/667 457/543 302/698 91/909',
    'time-to-move.all_low_risk': '49 60 - -',
  },
};

/** The numbers of a sentence, such as 9, 1,000 and 991. */
const numbersIn = (sentence: string) => sentence.match(/\d[\d,]*\d|\d/g) ?? [];

const inOneLine = (row: Record<string, Shown>) => places.map((place) => row[place]?.numbers.join('/') || '-').join(' ');

async function figuresFor(aid: Aid, group: (typeof groups)[number], options: readonly string[]) {
  await goTo(aid, 'Start');
  await reach(aid, 'start');
  await aid.locator(`input[type=radio][value=${group}]`).check();
  await goTo(aid, 'Compare');
  await compare(aid, options);
  return figuresOf(aid);
}

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

/** @param aid gives the aid, once it is open */
function hasTheFigures(aid: () => Aid): void {
  describe.each(groups)('for the group "%s"', (group) => {
    let shown: Awaited<ReturnType<typeof figuresOf>>;

    beforeAll(async () => {
      shown = await figuresFor(aid(), group, places);
    });

    it('shows the published numbers of all four places, both ways, and no others', () => {
      const lines = Object.fromEntries(Object.entries(shown).map(([row, arms]) => [row, inOneLine(arms)]));

      expect(lines).toEqual(published[group]);
    });

    it('says the same two numbers in the words of every picture', () => {
      const pictures = Object.values(shown)
        .flatMap((arms) => Object.values(arms))
        .filter(({ numbers }) => numbers.length === 2);
      const said = pictures.map(({ picture }) => numbersIn((picture ?? '').replace(/^[^:]*:/, '')));

      expect(pictures).toHaveLength(4 * 9);
      expect(said).toEqual(pictures.map(({ numbers: [event, rest] }) => [event, '1,000', rest]));
    });
  });

  it.each([
    { pair: ['fmu', 'amu'], says: 'No clear difference was found.' },
    { pair: ['home', 'ou'], says: 'A clear difference was found.' },
  ])('says of $pair, for a first baby and serious problems: $says', async ({ pair, says }) => {
    await figuresFor(aid(), 'nulliparous', pair);
    const foot = aid().locator('[data-row="baby-serious-problem.nulliparous"] .row-foot p').first();

    expect(await foot.textContent()).toMatch(new RegExp(`^${says}`));
  });
}

describe('the grid in the side panel', () => {
  let browser: ExtensionBrowser;
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    panel = await browser.openPanel(`${server.url}/record`);
    complaints = complaintsOf(panel);
    await dress(panel, { width: 360 });
    await walk(panel, { upTo: 'compare' });
  });

  afterAll(() => browser?.close());

  hasTheFigures(() => panel);

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});

describe('the grid in the widget', () => {
  let browser: Browser;
  let aid: Frame;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    complaints = complaintsOf(page);
    await dress(page, { width: 1280 });
    await page.goto(`${server.url}/trust-strictest`);
    aid = await widgetFrame(page);
    await walk(aid, { upTo: 'compare' });
  });

  afterAll(() => browser?.close());

  hasTheFigures(() => aid);

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
