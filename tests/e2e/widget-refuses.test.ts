import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import loaderWords from '../../locales/en-GB/loader.json';
import { widgetFiles, widgetFolder } from '../../scripts/widget-files.mjs';
import { alertsOf } from './support/alerts';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { openOwnPage, strictest, widgetElement } from './support/own-page';
import { wordsOnDisk } from './support/packs-on-disk';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';
import { loaderAddress, packAddresses, partAddress } from './support/widget-files';

const phone = '01632 960113';
const notShown = loaderWords['widget.notShown'];
const decision = 'place-of-birth';
const element = (more = '') => widgetElement.replace('<evenhand-aid', `<evenhand-aid ${more}`);

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
  body?: string;
  /** By the address of a file, what the server does with it. */
  files?: Record<string, (route: Route) => Promise<void>>;
  policy?: string;
}

async function open({ body = element(`phone="${phone}"`), files = {}, policy = strictest }: Opening) {
  const context: BrowserContext = await browser.newContext();
  const complaints = complaintsOf(context);
  for (const [address, how] of Object.entries(files)) await context.route(`**${address}`, how);
  const page = await openOwnPage(context, server.url, { body, policy });
  return { context, page, complaints };
}

const alertsOn = (page: Page) =>
  until('a sentence', async () => {
    const alerts = await alertsOf(page);
    return alerts.length > 0 && alerts;
  });

/** What is on the server in the place of a file, as a file of the widget would be sent. */
const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body });

const onDisk = (address: string) => readFileSync(join(widgetFolder, address.replace('/widget/', '')), 'utf8');

/** The file as somebody has changed it, who would then be known by what it leaves. */
const changed = (address: string) => script(`globalThis.wasRun = true;\n${onDisk(address)}`);

/** One stands there for a moment, whatever comes: the browser tells of it, and that it has gone, when it likes. */
const untilNoFrame = (page: Page) => until('no frame to be left', () => page.frames().length === 1);

const wasRun = (page: Page) => page.evaluate(() => 'wasRun' in globalThis);

/** What is wrong with a file, each for any file. */
const faults: Record<string, (address: string) => (route: Route) => Promise<void>> = {
  'has been changed': changed,
  'is cut off': (address) => script(onDisk(address).slice(0, -100)),
  'is empty': () => script(''),
  'is the file of another decision': () => script(onDisk(packAddresses('third-stage').first)),
  'is not there': () => (route) => route.fulfill({ status: 404, body: 'Nothing here' }),
  'is a page': () => (route) => route.fulfill({ contentType: 'text/html', body: '<p>Please sign in</p>' }),
  'does not come': () => (route) => route.abort(),
};

const first = { 'the first part': partAddress('aid'), 'the decision': packAddresses(decision).first };
const later = {
  'the steps after the first': partAddress('more'),
  'the rest of the decision': packAddresses(decision).rest,
  'her plan': partAddress('plan'),
  'what keeps': partAddress('keep'),
};
const each = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([what, address]) => Object.keys(faults).map((fault) => ({ what, address, fault })));

/** What the console tells the editor of a file: which, the hash that it has to have, and what to do. */
function hashOf(address: string): string {
  const { parts, packs } = widgetFiles();
  const files = [
    ...Object.values(parts),
    ...Object.values(packs).flatMap((one) => Object.values(one).flatMap((x) => [x, x.rest])),
  ];
  return files.find(({ file }) => address.endsWith(file))?.integrity.replace('sha256-', '') ?? '?';
}
const tellsOf = (complaints: readonly string[], address: string) =>
  complaints.filter(
    (one) => one.includes(address) && one.includes(hashOf(address)) && /Upload all files of one release/.test(one),
  );

describe('a file of the first screen', () => {
  it.each(each(first))('that $fault is not run, and she reads whom to ring: $what', async ({ address, fault }) => {
    const { context, page, complaints } = await open({ files: { [address]: faults[fault]?.(address) ?? changed(address) } });
    const alerts = await alertsOn(page);
    const ran = await wasRun(page);
    await untilNoFrame(page);
    await context.close();

    expect(ran).toBe(false);
    expect(alerts).toEqual([
      { text: notShown, visible: true },
      { text: `${loaderWords['widget.ring']} ${phone}`, visible: true },
    ]);
    expect(tellsOf(complaints, address)).toHaveLength(1);
  });
});

describe('a file of a later screen', () => {
  it.each(each(later))('that $fault is not run, and what she said is not lost: $what', async ({ address, fault, what }) => {
    const { context, page, complaints } = await open({ files: { [address]: faults[fault]?.(address) ?? changed(address) } });
    const aid = await widgetFrame(page);
    await reach(aid, 'start');
    await until('the editor to be told', () => tellsOf(complaints, address).length > 0);
    const lacking = what === 'her plan' || what === 'what keeps';
    if (lacking) await walk(aid, { upTo: 'decide', words: { hopes: 'A calm room' } });
    if (what === 'her plan') await goTo(aid, 'My plan');
    else if (what === 'what keeps') await aid.getByTestId('keep').click();
    else await goTo(aid, 'What matters');
    const missing = aid.locator('main .notice[role=alert]').first();
    await missing.waitFor();
    const [ran, said] = [await wasRun(page), await missing.textContent()];
    if (what === 'what keeps') {
      await goTo(aid, 'My plan');
      await aid.locator('.about-said blockquote').first().waitFor();
    }
    const hers = await aid.locator('main').textContent();
    await context.close();

    expect(ran).toBe(false);
    expect(said).toMatch(/did not arrive/);
    if (lacking) expect(hers).toContain('A calm room');
  });
});

it('runs a changed file where no hash holds it back, so that these tests would see it', async () => {
  const { context, page } = await open({ files: { [loaderAddress]: changed(loaderAddress) }, body: element() });
  const held = await wasRun(page);
  const loose = await context.newPage();
  await loose.route('**/loose', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>A page</title><script src="${loaderAddress}"></script>` }),
  );
  await loose.goto(`${server.url}/loose`);
  const ran = await wasRun(loose);
  await context.close();

  expect([held, ran]).toEqual([false, true]);
});

describe('an attribute that is wrong', () => {
  it.each([
    { is: 'in the quotation marks of a word processor', tag: `pack=”${decision}”`, names: [`”${decision}”`] },
    { is: 'empty', tag: 'pack=""', names: ['“”'] },
    { is: 'the name of something that every object has', tag: 'pack="constructor"', names: ['constructor'] },
    { is: 'the way to another folder', tag: 'pack="../packs/place-of-birth"', names: ['../packs'] },
    { is: 'markup', tag: `pack="<img src=x onerror='globalThis.wasRun=1'>"`, names: ['<img src=x'] },
    { is: 'very long', tag: `pack="${'a'.repeat(5_000)}"`, names: ['aaaa'] },
    { is: 'no tag of a language', tag: `pack="${decision}" lang="Welsh, please"`, names: ['“lang”', 'Welsh, please', '“en-GB”'] },
    { is: 'wrong twice', tag: 'pack="x" lang="y"', names: ['“pack”', '“lang”'] },
  ])('is named in its place, with what it can be, when it is $is', async ({ tag, names }) => {
    const { context, page, complaints } = await open({ body: `<evenhand-aid ${tag} phone="${phone}"></evenhand-aid>` });
    const alerts = await alertsOn(page);
    const ran = await wasRun(page);
    await untilNoFrame(page);
    const said = alerts.map(({ text }) => text).join('\n');
    await context.close();

    for (const name of names) expect(said).toContain(name);
    expect(said).toContain(phone);
    expect(alerts.every(({ visible }) => visible)).toBe(true);
    expect(ran).toBe(false);
    expect(complaints).toEqual([]);
  });

  it.each([`javascript:alert(1)`, 'ask at reception', '', '0'.repeat(99)])(
    'is not rung when it is no number: phone="%s"',
    async (wrong) => {
      const { context, page } = await open({ body: `<evenhand-aid phone="${wrong}"></evenhand-aid>` });
      const alerts = await alertsOn(page);
      await context.close();

      expect(alerts).toHaveLength(1);
      expect(alerts[0]?.text).toContain('“pack”');
    },
  );

  it('does not hide what the page says where there is no aid', async () => {
    const { context, page } = await open({ body: '<evenhand-aid pack="x">Ask your midwife about home births.</evenhand-aid>' });
    await alertsOn(page);
    const seen = await page.getByText('Ask your midwife about home births.').isVisible();
    await context.close();

    expect(seen).toBe(true);
  });
});

describe('a loader that is put on the page in another way', () => {
  const module = `<script type="module" src="${loaderAddress}"></script>`;
  const pasted = () => `<script>${onDisk(loaderAddress)}</script>`;

  it.each([
    { how: 'as a module', put: () => module },
    { how: 'pasted into the page', put: pasted },
  ])('says to the editor how to put it there, and to her whom to ask: $how', async ({ put }) => {
    const context = await browser.newContext();
    const complaints = complaintsOf(context);
    const page = await context.newPage();
    const body = `<!doctype html><meta charset="utf-8"><title>A page</title>${element(`phone="${phone}"`)}${put()}`;
    await page.route('**/put-otherwise', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${server.url}/put-otherwise`);
    const alerts = await alertsOn(page);
    await context.close();

    expect(alerts.map(({ text }) => text)).toEqual([notShown, `${loaderWords['widget.ring']} ${phone}`]);
    expect(complaints).toEqual([expect.stringMatching(/no address of its own.*<script src=/)]);
  });
});

describe('an offer that is wrong', () => {
  const bad: Record<string, { offer: string; serve?: (route: Route) => Promise<void>; says: RegExp }> = {
    'is not there': { offer: '/none.json', says: /the offer did not arrive from \/none\.json/ },
    'is a page': {
      offer: '/page.json',
      serve: (route) => route.fulfill({ contentType: 'text/html', body: '<p>Please sign in</p>' }),
      says: /offer/,
    },
    'is not JSON': { offer: '/cut.json', serve: (route) => route.fulfill({ body: '{"trust": "Riverside' }), says: /offer/ },
    'is too large': {
      offer: '/large.json',
      serve: (route) => route.fulfill({ body: JSON.stringify({ trust: 'x'.repeat(300_000) }) }),
      says: /too large/,
    },
    'is of another website': { offer: 'https://elsewhere.example/offer.json', says: /is not of this website/ },
    'has no address': { offer: 'http://[', says: /is no address/ },
  };

  it.each(Object.keys(bad))('is told to the editor, and she has the comparison and is told of it: it %s', async (why) => {
    const { offer, serve, says } = bad[why] as (typeof bad)[string];
    const { context, page, complaints } = await open({
      body: element(`offer="${offer}"`),
      policy: `${strictest}; connect-src 'self'`,
      ...(serve && { files: { [offer]: serve } }),
    });
    const aid = await widgetFrame(page);
    await aid.locator('[data-offer=refused]').waitFor();
    const title = await aid.locator('.bar-where b').textContent();
    const asked = complaints.filter((one) => one.startsWith('Evenhand: '));
    await context.close();

    expect(title).toBe(wordsOnDisk(decision).title);
    expect(asked.join('\n')).toMatch(says);
  });
});
