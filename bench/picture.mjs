import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { startDemo } from '../scripts/demo/server.mjs';
import { ensure } from '../scripts/ensure.mjs';
import { command, root, Sentence } from '../scripts/run.mjs';
import { launch } from './browser.mjs';
import { compare, compareTwo, widgetOn } from './widget.mjs';

const folder = join(root, 'docs', 'img');

/** The aid on the sample trust page, down to the end of the first row, as a wide window shows it. */
async function pictureGrid(/** @type {import('playwright-core').Page} */ page, /** @type {string} */ url) {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${url}/trust`);
  const frame = await widgetOn(page);
  await compare(frame);
  await frame.locator('.grid').waitFor();
  const aid = await (await frame.frameElement()).boundingBox();
  const row = await frame.locator('.row').first().boundingBox();
  if (!aid || !row) throw new Sentence('The grid is not to be seen on the sample trust page.');
  // Without a pointer on it, nothing is drawn as pointed at.
  await page.mouse.move(0, 0);
  const scrolled = await page.evaluate(() => scrollY);
  await page.screenshot({
    path: join(folder, 'grid.png'),
    fullPage: true,
    // The frame has one height and scrolls inside, so the row may go on below it.
    clip: { x: aid.x, y: aid.y + scrolled, width: aid.width, height: Math.min(row.y + row.height - aid.y, aid.height) },
  });
}

/** The panel's page with two options side by side, in the width that a panel has. */
async function picturePanel(/** @type {import('playwright-core').Page} */ page, /** @type {string} */ url) {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(url);
  await page.locator('[data-decision="place-of-birth"]').click();
  await page.locator('[data-step="start"] h1').waitFor();
  await compareTwo(page.mainFrame(), ['home', 'ou']);
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, 'panel.png') });
}

/** Makes the pictures of README.md anew, from both shells as they are built. */
async function pictures() {
  await ensure();
  if (!(await build())) throw new Sentence('The build failed, so there is nothing to take a picture of; see above.');
  mkdirSync(folder, { recursive: true });
  const demo = await startDemo({ port: 0 });
  try {
    const browser = await launch();
    try {
      const page = await browser.context.newPage();
      await pictureGrid(page, demo.url);
      await picturePanel(page, browser.address('sidepanel.html'));
    } finally {
      await browser.close();
    }
  } finally {
    await demo.close();
  }
  console.log(`Wrote grid.png and panel.png into ${folder}`);
}

await command(pictures);
