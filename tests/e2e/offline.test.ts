import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { type OwnAddress, startOwnAddress } from './support/own-address';
import { until } from './support/until';
import { type Aid, goTo, walk } from './support/walk';
import { frameThatStays, widgetFrame } from './support/widget';

const { loader, parts } = widgetFiles();
const tag = `<script src="/aid/${loader.file}"></script><evenhand-aid pack="place-of-birth"></evenhand-aid>`;
/** A language besides English, and the words that only it has. */
const other = 'cy';

/** What is on this device besides a database: who serves what, and the names of the files. */
const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    caches: await caches.keys(),
    // Asked for by its name, it would be made.
    files: (await caches.has('evenhand'))
      ? (await (await caches.open('evenhand')).keys()).map(({ url }) => new URL(url).pathname.replace('/aid/', ''))
      : [],
  }));

const nothing = { workers: [], caches: [], files: [] };

async function speak(aid: Aid, locale: string): Promise<void> {
  await aid.locator(`[data-language="${locale}"]`).first().click();
  await until('the language to change', async () => (await aid.evaluate(() => document.documentElement.lang)) === locale);
}

/** Opens the page of the aid, and takes it onto this device. */
async function keepAid(page: Page, address: OwnAddress): Promise<Aid> {
  await page.goto(`${address.page}?pack=place-of-birth`);
  const aid = await widgetFrame(page);
  await goTo(aid, 'How it is kept');
  await aid.getByTestId('aid-offline').click();
  return aid;
}

describe('the page of the aid, at an address of its own', () => {
  let browser: Browser;
  let address: OwnAddress;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    address = await startOwnAddress(tag);
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context?.close();
    await address?.cut();
  });
  afterAll(() => browser?.close());

  it('opens without a network once she has asked for that, in English and in a language that she chose', async () => {
    await page.goto(`${address.page}?pack=place-of-birth`);
    let aid = await widgetFrame(page);
    await speak(aid, other);
    await speak(aid, 'en-GB');
    await goTo(aid, 'How it is kept');
    const before = await onDevice(page);
    await aid.getByTestId('aid-offline').click();
    await aid.locator('[data-offline=here]').waitFor();
    await address.cut();
    await context.setOffline(true);
    const complaints = complaintsOf(page);
    await page.goto(`${address.page}?pack=place-of-birth`);
    aid = await widgetFrame(page);
    await walk(aid, {});
    await page.goto(`${address.page}?pack=place-of-birth&lang=${other}`);
    aid = await widgetFrame(page);
    const first = await aid.evaluate(() => document.documentElement.lang);
    await walk(aid, { words: {} });
    const last = await aid.evaluate(() => document.documentElement.lang);
    const heard = [...complaints];
    // One that was never opened here: the aid says so, in English, with the way to the one that was, and the way out.
    await page.goto(`${address.page}?pack=place-of-birth&lang=pl`);
    aid = await widgetFrame(page);
    await aid.getByTestId('not-here').waitFor();
    const notKept = await aid.evaluate(() => document.documentElement.lang);
    const ways = [await aid.locator('h1').count(), await aid.locator('.leave:not(.bar-delete)').count()];
    await speak(aid, other);

    expect(before).toEqual(nothing);
    expect([first, last, notKept]).toEqual([other, other, 'en-GB']);
    expect(ways).toEqual([1, 1]);
    expect(heard).toEqual([]);
  });

  it('holds files of this release and nothing else, and nothing of it is left after “Delete everything”', async () => {
    let aid = await keepAid(page, address);
    await aid.locator('[data-offline=here]').waitFor();
    await page.goto(`${address.page}?pack=place-of-birth`);
    aid = await widgetFrame(page);
    await walk(aid, { words: { hopes: 'A calm room' } });
    const { files, ...held } = await onDevice(page);
    await goTo(aid, 'How it is kept');
    await aid.locator('table.register').waitFor({ state: 'attached' });
    const named = await aid.locator('table.register th code').allTextContents();
    await aid.getByTestId('delete-everything').click();
    await aid.getByTestId('delete-everything-sure').click();
    await aid.locator('[data-proof]').waitFor();
    const proof = await aid.locator('[data-proof] > div').allTextContents();

    expect(held).toEqual({ workers: ['/aid/'], caches: ['evenhand'] });
    expect(files.filter((name) => name !== 'frame.html' && !/-[0-9a-f]{12}\.js$/.test(name))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['frame.html', loader.file, parts.keep?.file]));
    expect(named).toContain('evenhand, evenhand-offline.js');
    expect(proof).toEqual(['Databasesgone', 'Cachesgone', 'Keysgone', 'Local storagegone']);
    expect(await onDevice(page)).toEqual(nothing);
    // What she reads on, she fetches again: nothing begins to be kept anew.
    await speak(aid, other);
    expect(await onDevice(page)).toEqual(nothing);
  });

  it('throws files of an older release away when a newer one has come, and still opens', async () => {
    const aid = await keepAid(page, address);
    await aid.locator('[data-offline=here]').waitFor();
    const gone = parts.languages?.file ?? '';
    const before = await onDevice(page);
    address.instead.set('evenhand-offline.js', (text) => text.replace(gone, 'parts/another-000000000000.js'));
    await page.goto(`${address.page}?pack=place-of-birth`);
    await until('the newer one', async () => !(await onDevice(page)).files.includes(gone));
    await address.cut();
    await page.goto(`${address.page}?pack=place-of-birth`);

    expect(before.files).toContain(gone);
    expect(await (await widgetFrame(page)).locator('h1').first().isVisible()).toBe(true);
  });

  it('opens as it was kept, whatever a script of the website has put in place of its files, and keeps them again', async () => {
    const aid = await keepAid(page, address);
    await aid.locator('[data-offline=here]').waitFor();
    const keep = parts.keep?.file ?? '';
    const lies = (names: string[]) =>
      page.evaluate(async (all) => {
        const cache = await caches.open('evenhand');
        const type = (name: string) => (name.endsWith('.js') ? 'text/javascript' : 'text/html');
        for (const name of all)
          await cache.put(`/aid/${name}`, new Response('throw 1', { headers: { 'content-type': type(name) } }));
      }, names);
    const kept = (name: string) =>
      page.evaluate(async (one) => (await (await caches.open('evenhand')).match(`/aid/${one}`))?.text(), name);
    await lies(['frame.html', loader.file, keep]);
    await page.goto(`${address.page}?pack=place-of-birth`);
    await walk(await widgetFrame(page), {});
    for (const name of ['frame.html', loader.file, keep])
      await until(`${name} to be kept again`, async () => ![undefined, 'throw 1'].includes(await kept(name)));
    await address.cut();
    await page.goto(`${address.page}?pack=place-of-birth`);
    expect(await (await widgetFrame(page)).locator('h1').first().isVisible()).toBe(true);
    await lies(['frame.html']);

    // Without a network there is nothing in place of it: a page that somebody else wrote is not shown for ours.
    await expect(page.goto(`${address.page}?pack=place-of-birth`)).rejects.toThrow();
  });

  it('takes nothing onto this device where a script of the website registers its worker by itself', async () => {
    await page.goto(address.beside);
    await page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.register('/aid/evenhand-offline.js');
      const worker = installing ?? waiting ?? active;
      await new Promise<void>((done) => {
        const look = () => worker?.state === 'activated' && done();
        worker?.addEventListener('statechange', look);
        look();
      });
    });
    await page.goto(`${address.page}?pack=place-of-birth`);
    const aid = await widgetFrame(page);
    await walk(aid, {});
    await goTo(aid, 'How it is kept');
    await aid.locator('[data-offline=no]').waitFor();

    expect(await onDevice(page)).toEqual({ ...nothing, workers: ['/aid/'] });
  });

  it('says that it could not be kept where a network puts a page of its own in place of a file, and leaves nothing', async () => {
    await page.goto(`${address.page}?pack=place-of-birth`);
    const aid = await widgetFrame(page);
    await goTo(aid, 'How it is kept');
    address.instead.set(parts.keep?.file ?? '', () => 'Please pay first');
    const complaints = complaintsOf(page);
    await aid.getByTestId('aid-offline').click();
    await aid.locator('[data-offline=failed]').waitFor();

    expect(complaints).toEqual([expect.stringContaining('could not be kept on this device')]);
    expect(await onDevice(page)).toEqual(nothing);
    address.instead.clear();
    await aid.getByTestId('aid-offline').click();
    await aid.locator('[data-offline=here]').waitFor();
  });

  it('works as before under a policy that lets no worker run, and tells the editor in one line', async () => {
    address.instead.set('frame.html', (text) => text.replace("worker-src 'self'", "worker-src 'none'"));
    const complaints = complaintsOf(page);
    const aid = await keepAid(page, address);
    await aid.locator('[data-offline=failed]').waitFor();
    const ours = complaints.filter((line) => line.startsWith('Evenhand'));
    await goTo(aid, 'Start');
    await walk(aid, { upTo: 'compare' });

    expect(ours).toEqual([expect.stringContaining('could not be kept on this device')]);
    expect(await onDevice(page)).toEqual(nothing);
  });

  it('is asked for nowhere but on its own page: not by the tag, and not in a frame', async () => {
    await page.goto(address.beside);
    let aid = await widgetFrame(page);
    await goTo(aid, 'How it is kept');
    await aid.locator('[data-testid=delete-everything]').waitFor();
    const byTag = await aid.locator('[data-offline]').count();
    const told = await aid.locator('[data-own-page] a').getAttribute('href');
    await page.evaluate((src) => {
      document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src, width: 800, height: 800 }));
    }, `${address.page}?pack=place-of-birth`);
    aid = await frameThatStays(() => page.frames().find((one) => one.parentFrame()?.parentFrame() === page.mainFrame()));
    await goTo(aid, 'How it is kept');
    await aid.locator('[data-testid=delete-everything]').waitFor();

    expect([byTag, await aid.locator('[data-offline]').count()]).toEqual([0, 0]);
    // By the tag it says where that is; in a frame there is nowhere to send her.
    expect([told, await aid.locator('[data-own-page]').count()]).toEqual([`${address.page}?pack=place-of-birth`, 0]);
    expect(await onDevice(page)).toEqual(nothing);
  });
});

describe('the side panel', () => {
  it('works to her plan with the network off, in a language that is chosen then', async () => {
    const browser = await ExtensionBrowser.launch();
    try {
      await browser.context.setOffline(true);
      const panel = await browser.context.newPage();
      const asked: string[] = [];
      panel.on('request', (request) => asked.push(request.url()));
      await panel.goto(browser.address('sidepanel.html'));
      const reached = await panel.evaluate(() => navigator.onLine);
      await walk(panel, { upTo: 'start' });
      await speak(panel, other);
      await walk(panel, { words: {} });

      expect(reached).toBe(false);
      expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
