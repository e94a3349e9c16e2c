import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderOf } from '../../lib/tilts/change';
import { tilts } from '../../lib/tilts/tilts';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { overflow } from './support/picture';

const dist = resolve(import.meta.dirname, '../../dist');
const extensions = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

/** What no minifier shortens: the names of the tilts, and how a change of an order is told. */
const marks = [...tilts.map(({ id }) => id).filter((id) => id.includes('-')), orderOf];
const tilting = (text: string) => marks.filter((mark) => ['"', "'", '`'].some((quote) => text.includes(quote + mark + quote)));

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html|json)$/.test(name));

/** Every script that a page of the extension can come to: it, what it imports, and what that may import later. */
function reachedFrom(folder: string, page: string): Set<string> {
  const reached = new Set<string>();
  const left = [page];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const named = readFileSync(join(folder, name), 'utf8').matchAll(/["'`](?:\.\/|\/?chunks\/)([\w.-]+\.js)["'`]/g);
    left.push(...[...named].map(([, file]) => `chunks/${file}`).filter((file) => existsSync(join(folder, file))));
  }
  return reached;
}

describe('what is shipped', () => {
  it.each(extensions)('has the tilts in %s behind the page of the classroom, and behind no other', (build) => {
    const folder = join(dist, 'extension', build);
    const holding = scriptsIn(folder).filter((name) => tilting(readFileSync(join(folder, name), 'utf8')).length > 0);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html') || name === 'background.js');
    const near = (page: string) => holding.filter((name) => reachedFrom(folder, page).has(name));

    expect(pages).toEqual(expect.arrayContaining(['classroom.html', 'sidepanel.html', 'background.js']));
    expect(near('classroom.html')).toEqual(expect.arrayContaining(holding));
    expect(holding.length).toBeGreaterThan(14);
    expect(pages.filter((page) => page !== 'classroom.html').flatMap(near)).toEqual([]);
  });

  it('has no tilt in any file of the widget', () => {
    const folder = join(dist, 'widget');
    const files = scriptsIn(folder);

    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((name) => tilting(readFileSync(join(folder, name), 'utf8')).length > 0)).toEqual([]);
  });
});

describe('spotting what was tilted, in a browser', () => {
  let browser: ExtensionBrowser;
  let room: Page;

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    room = await browser.context.newPage();
    // The same decision, the same tilt and the same side each time.
    await room.addInitScript(() => {
      Math.random = () => 0.3;
    });
    await room.goto(browser.address('classroom.html#start'));
  });

  afterAll(async () => {
    await browser?.close();
  });

  const faults = async (at: string) => {
    const found: string[] = [];
    for (const width of [320, 1280]) {
      await room.setViewportSize({ width, height: 900 });
      if ((await overflow(room)) > 0) found.push(`${at} at ${width}: it scrolls sideways`);
      found.push(...(await axeProblems(room)).map((problem) => `${at} at ${width}: ${problem}`));
    }
    return found;
  };

  it('goes with the keyboard from the list of cases to the answer, with nothing cut off and nothing that axe finds', async () => {
    await room.locator('a[href="#tilt"]').press('Enter');
    await room.getByTestId('tilt-begin').waitFor();
    expect(await faults('the choice of a decision')).toEqual([]);

    await room.getByTestId('tilt-surprise').press('Enter');
    // On a phone there is one place and one page of it at a time, and a way from each to the next below it.
    await room.setViewportSize({ width: 375, height: 800 });
    await room.locator('.tilt-views [data-view="figures"]').press('Enter');
    const inSight = () => room.locator('.tilt-side:visible').evaluateAll((all) => all.map((one) => one.dataset.side));
    const place = () => room.locator('.tilt-place:visible').getAttribute('data-place');
    const began = await place();
    expect(await inSight()).toEqual(['first']);
    await room.getByTestId('tilt-next').press('Enter');
    expect(await place()).not.toBe(began);
    expect(await room.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('tilt-next');
    await room.locator('[data-see="second"]').press('Enter');
    expect(await inSight()).toEqual(['second']);
    const high = await room.evaluate(() => document.documentElement.scrollHeight);
    expect(high, 'a page of some screens, and not of forty').toBeLessThan(8 * 800);
    await room.setViewportSize({ width: 1280, height: 900 });
    expect(new Set(await inSight())).toEqual(new Set(['first', 'second']));
    expect(await room.locator('.tilt-steps').isVisible()).toBe(false);

    await room.getByTestId('tilted-first').press('Enter');
    for (const view of ['figures', 'asked', 'from', 'choice']) {
      await room.locator(`.tilt-views [data-view="${view}"]`).press('Enter');
      expect(await faults(view)).toEqual([]);
    }

    // Every place of the side that is tilted, until it is found: nothing else ends it, and nobody is hurried.
    const views = ['choice', 'figures', 'asked', 'from'];
    for (const view of views) {
      if (await room.locator('.tilt-answer').count()) break;
      await room.locator(`.tilt-views [data-view="${view}"]`).press('Enter');
      const places = await room.locator('.tilt-place').count();
      for (let at = 0; at < places && !(await room.locator('.tilt-answer').count()); at += 1) {
        const place = room.locator('.tilt-place').nth(at).getByTestId('tilted-here');
        await place.press('Enter');
        if (await room.locator('.tilt-answer').count()) break;
        expect(await room.locator('.tilt-near:not(:empty)').count()).toBe(1);
        expect(await place.evaluate((one) => one === document.activeElement)).toBe(true);
      }
    }

    const answer = room.locator('.tilt-answer');
    expect(await answer.locator('h2').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await answer.locator('code').textContent()).toMatch(/^[a-z-]+$/);
    const titleInSight = await answer.locator('h2').evaluate((title) => {
      const { left, top } = title.getBoundingClientRect();
      return title.contains(document.elementFromPoint(left + 4, top + 4));
    });
    expect(titleInSight).toBe(true);
    expect(await faults('the answer')).toEqual([]);

    await room.getByTestId('tilt-again').press('Enter');
    await room.getByTestId('tilted-first').waitFor();
    await room.getByTestId('tilt-show').press('Enter');
    await room.getByTestId('tilt-other').press('Enter');
    await room.getByTestId('tilt-begin').waitFor();
    expect(await room.locator('h1').evaluate((one) => one === document.activeElement)).toBe(true);
  }, 180_000);

  it('keeps nothing of it', async () => {
    const kept = await room.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

    expect(kept.filter((name) => name !== 'evenhand-practice')).toEqual([]);
    await room.goto(browser.address('classroom.html#start'));
    await room.locator('[data-kept]').waitFor();
    expect(await room.locator('.kept-practice li').count()).toBe(0);
  });
});
