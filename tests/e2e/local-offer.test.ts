import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { looksWell } from './support/looks-well';
import { openOwnPage, strictest } from './support/own-page';
import { startServer } from './support/server';
import { type Aid, compareAll, goTo, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const address = '/riverside-offer.json';
const riverside = readFileSync(resolve(import.meta.dirname, '../../scripts/demo/files/riverside-offer.json'), 'utf8');
const reading = `${strictest}; connect-src 'self'`;
/** A day on which that offer holds. */
const inTime = '2026-12-01T10:00:00.000Z';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opening {
  /** The file at the address; without one there is no `offer` on the tag. */
  offer?: string;
  today?: string;
  policy?: string;
  at?: string;
  width?: number;
  /** Milliseconds that the server takes for the file. */
  slow?: number;
}

/** A trust's page with an offer, in a context of its own; close the context. */
async function open({ offer, today = inTime, policy = reading, at = address, width = 1280, slow = 0 }: Opening = {}) {
  const context = await browser.newContext();
  await context.clock.setFixedTime(today);
  const complaints = complaintsOf(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await context.route(`**${address}`, async (route) => {
    await wait(slow);
    await route.fulfill({ contentType: 'application/json', body: offer ?? '' });
  });
  const tag = offer === undefined ? '' : ` offer="${at}"`;
  const body = `<evenhand-aid pack="place-of-birth" lang="en-GB"${tag}></evenhand-aid>`;
  const page = await openOwnPage(context, server.url, { body, policy, width });
  return { context, page, aid: await widgetFrame(page), complaints, asked };
}

/** Figures and words of the whole country on the grid, letter for letter. */
const national = (aid: Aid) =>
  aid
    .locator('.heads, .shorts, .row[data-row], .still-open h2, .still-open p, .order')
    .evaluateAll((found) => found.map((one) => one.outerHTML));
const optionsOn = (aid: Aid, at: string) => aid.locator(at).allTextContents();

async function toGrid(aid: Aid): Promise<void> {
  // Some pictures of the grid come right after the first screen, as the other languages do.
  await aid.getByTestId('all-languages').waitFor();
  await aid.locator('input[type=radio][value=nulliparous]').check();
  await goTo(aid, 'Compare');
  await compareAll(aid);
}

/** What the first step says of the offer, once it has come or been refused. */
const section = async (aid: Aid): Promise<string | null> => {
  const settled = aid.locator('[data-offer]:not([data-offer="coming"])');
  await settled.waitFor();
  return settled.textContent();
};

describe("a trust's offer on its own page, under the strictest policy that lets it be read", () => {
  it('changes no figure and no word of the whole country, hides no option, and stands after everything else', async () => {
    const without = await open();
    const startWithout = await optionsOn(without.aid, '.options-named > li > b');
    await toGrid(without.aid);
    const figures = await national(without.aid);
    await without.context.close();
    const { context, aid, complaints, asked } = await open({ offer: riverside });

    await aid.locator('[data-offer="here"]').waitFor();
    expect(await optionsOn(aid, '.options-named > li > b')).toEqual(startWithout);
    expect(await aid.locator('.options-named .here-line').count()).toBe(startWithout.length);
    await toGrid(aid);
    expect(figures.length).toBeGreaterThan(10);
    expect(await national(aid)).toEqual(figures);
    expect(await aid.locator('.grid > :last-child').getAttribute('data-local-rows')).not.toBeNull();
    expect(await aid.locator('[data-local-rows] [data-row]').count()).toBe(0);
    expect(asked.filter((path) => path === address)).toEqual([address]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows whom to ring and where each option is, on screens that fit and that axe finds nothing in', async () => {
    const { context, page, aid } = await open({ offer: riverside });

    expect(await section(aid)).toContain('What Riverside Hospitals offers');
    expect(await aid.locator('[data-offer] a[href^="tel:"]').first().textContent()).toBe('01632 960001');
    await aid.locator('[data-offer] summary').click();
    expect(await looksWell(page, aid)).toEqual([]);
    await context.close();
  });

  it('shows where each option is beside the figures too, on a screen that fits and that axe finds nothing in', async () => {
    const { context, page, aid } = await open({ offer: riverside });
    await toGrid(aid);
    await aid.locator('[data-local-rows]').waitFor();
    expect(await looksWell(page, aid)).toEqual([]);
    await context.close();
  });

  it('lets an option that is not here be chosen, and her plan says where it is and which offer that was', async () => {
    const { context, aid } = await open({ offer: riverside });
    const away = await aid
      .locator('.options-named li', { has: aid.locator('[data-here="away"]') })
      .locator('b')
      .first()
      .textContent();
    await walk(aid, { upTo: 'decide' });
    await aid
      .locator('.which .choice', { hasText: away ?? '' })
      .locator('input')
      .check();
    await goTo(aid, 'My plan');
    await aid.locator('.paper').first().waitFor();

    expect(await aid.locator('.local-place').textContent()).toContain(`Local: ${away} is not available here. Where it is,`);
    expect(await aid.locator('.paper-set').textContent()).toContain(
      'Local: The offer on the screen was that of “Riverside Hospitals”',
    );
    await context.close();
  });

  it('moves nothing of what is read when it comes, though its server is slow', async () => {
    const { context, aid } = await open({ offer: riverside, slow: 300 });
    await aid.locator('[data-offer="here"]').waitFor();
    const moved = await aid.evaluate(
      () =>
        new Promise<(string | undefined)[]>((tell) => {
          type Shift = PerformanceEntry & { sources: readonly { node: Node | null }[] };
          new PerformanceObserver((list) => {
            const nodes = (list.getEntries() as Shift[]).flatMap(({ sources }) => sources.map(({ node }) => node));
            // The bar above it is laid out anew when what keeps has come, with or without an offer.
            const main = document.querySelector('main');
            tell(nodes.filter((node) => main?.contains(node)).map((node) => node?.textContent?.slice(0, 60)));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => tell([])));
        }),
    );

    expect(moved).toEqual([]);
    await context.close();
  });
});

describe('an offer that cannot be shown', () => {
  it('because it is out of date, says so with its date and whom to ring, and shows nothing else of itself', async () => {
    const offer = JSON.stringify({ ...JSON.parse(riverside), expires: '2026-12-15' });
    const { context, aid } = await open({ offer, today: '2026-12-16T10:00:00.000Z' });
    const said = await section(aid);

    expect(said).toContain('held until 15 December 2026. It is out of date, so it is not shown.');
    expect(said).toContain('01632 960001');
    expect(await aid.locator('.here-line').count()).toBe(0);
    expect(await aid.locator('body').textContent()).not.toContain('Lock House');
    await context.close();
  });

  it.each<[string, Opening, RegExp[]]>([
    [
      'has faults',
      { offer: JSON.stringify({ ...JSON.parse(riverside), expires: 'soon', chance: 5 }) },
      [/offer › expires: .*is not a date/, /offer › chance: is no field/],
    ],
    ['is no JSON', { offer: '{' }, [/is not JSON/]],
    ['is on another website', { offer: riverside, at: 'https://elsewhere.example/offer.json' }, [/is not of this website/]],
    ['is not allowed by the policy of the page', { offer: riverside, policy: strictest }, [/connect-src/, /did not arrive/]],
  ])('because it %s, says whom to ask, and tells the editor everything in the console', async (_, opening, told) => {
    const { context, aid, complaints } = await open(opening);

    expect(await section(aid)).toContain('What your hospital offers could not be shown here; ask your midwife.');
    expect(await aid.locator('.here-line').count()).toBe(0);
    for (const line of told) expect(complaints.filter((one) => line.test(one))).not.toEqual([]);
    await toGrid(aid);
    expect(await aid.locator('.row[data-row]').count()).toBeGreaterThan(10);
    expect(await aid.locator('[data-local-rows]').count()).toBe(0);
    await context.close();
  });
});
