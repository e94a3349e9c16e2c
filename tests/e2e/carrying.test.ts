import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { looksWell } from './support/looks-well';
import { dress } from './support/picture';
import { rowsIn } from './support/rows';
import { startServer } from './support/server';
import { type Aid, goTo, reach, untilKept, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const passphrase = 'four plain words here';
const hopes = 'A calm room';
/** Too long for one code, and nothing that gets shorter by packing. */
const worries = Array.from({ length: 500 }, (_, place) => ((place + 1) * 2654435761).toString(36)).join(' ');

let server: Awaited<ReturnType<typeof startServer>>;
/** A phone with the widget on it, and a computer with the panel. */
let phone: Browser;
let computer: ExtensionBrowser;
let page: Page;
let aid: Aid;
let panel: Page;
let complaints: string[][];

const entries = async () => (await rowsIn(panel))?.entries?.length ?? 0;
const herWords = () => panel.locator('.about-said blockquote').allTextContents();

async function toCarry(where: Aid): Promise<void> {
  await goTo(where, 'To another device');
  await where.locator('main[data-step=carry] h1').waitFor();
}

/** Saves the plan on the screen, and gives the file. */
async function saved(tab: Page, where: Aid): Promise<string> {
  const coming = tab.waitForEvent('download');
  await where.getByTestId('save-plan-file').click();
  return readFileSync(await (await coming).path(), 'utf8');
}

const give = (text: string) =>
  panel
    .getByTestId('carry-file')
    .setInputFiles({ name: 'plan.evenhand.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function paste(text: string): Promise<void> {
  await panel.getByTestId('carry-paste').fill(text);
  await panel.getByTestId('carry-read').click();
}

/** The codes as the phone shows them: the text of each, and a picture of it. */
async function codesShown(): Promise<{ text: string; picture: Buffer }[]> {
  await toCarry(aid);
  await aid.getByTestId('show-codes').click();
  await aid.locator('[data-code]').waitFor();
  const total = Number(/of (\d+)/.exec((await aid.locator('.code-count').textContent()) ?? '')?.[1]);
  const codes: { text: string; picture: Buffer }[] = [];
  for (let place = 0; place < total; place += 1) {
    await aid.locator('.code-count', { hasText: `Code ${place + 1} of ${total}` }).waitFor();
    codes.push({
      text: await aid.getByLabel('The same as text').inputValue(),
      picture: await aid.locator('[data-code]').screenshot(),
    });
    if (place + 1 < total) await aid.getByTestId('next-code').click();
  }
  return codes;
}

beforeAll(async () => {
  server = await startServer();
  phone = await launchBrowser();
  computer = await ExtensionBrowser.launch();
  page = await phone.newPage();
  panel = await computer.context.newPage();
  complaints = [complaintsOf(page), complaintsOf(panel)];
  await dress(page, { width: 375 });
  await page.goto(`${server.url}/trust-strictest`);
  aid = await widgetFrame(page);
  await walk(aid, { words: { hopes, worries } });
  await dress(panel, { width: 768 });
  await panel.goto(computer.address('sidepanel.html'));
  await panel.locator('main[data-step=decisions] h1').waitFor();
});

afterAll(async () => {
  await phone?.close();
  await computer?.close();
  await server?.close();
});

describe('a plan in a file', () => {
  let file: string;

  it('is saved from her phone, by a page that looks well everywhere', async () => {
    await toCarry(aid);
    file = await saved(page, aid);

    expect(file).toContain(hopes);
    expect(await looksWell(page, aid)).toEqual([]);
  });

  it('is shown before it is added, and nothing is added by that', async () => {
    await toCarry(panel);
    await give(file);
    await panel.locator('[data-carried]').waitFor();
    await panel.getByTestId('add-own').waitFor();

    expect(
      await panel
        .getByText(/^Nothing is added /)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await panel.locator('[data-adding=own]').textContent()).toMatch(/New\d+ things/);
    expect(await entries()).toBe(0);
    expect(await looksWell(panel, panel)).toEqual([]);
    await panel.getByTestId('put-away').click();
    expect(await panel.locator('[data-carried]').count()).toBe(0);
    expect(await entries()).toBe(0);
  });

  it('is on the screen and kept once it is added', async () => {
    await give(file);
    await panel.getByTestId('add-own').click();
    await reach(panel, 'plan');
    await untilKept(panel);

    expect(await herWords()).toEqual([hopes, worries]);
    expect(await entries()).toBe(JSON.parse(file).events.length);
  });

  it('is once when it is added twice', async () => {
    const before = await entries();
    await toCarry(panel);
    await give(file);
    await panel.locator('[data-adding=own]', { hasText: 'Nothing new' }).waitFor();
    await panel.getByTestId('add-own').click();
    await reach(panel, 'plan');

    expect(await entries()).toBe(before);
    expect(await herWords()).toEqual([hopes, worries]);
  });

  it.each([
    [
      'of a newer version says which one it needs',
      (text: string) => ({ ...JSON.parse(text), format: 99, needs: '7.1.0' }),
      'needs Evenhand 7.1.0 or newer',
    ],
    [
      'that is no plan is refused, with what is wrong with it',
      () => ({ something: 'else' }),
      'It could not be read, and nothing was added.',
    ],
  ])('%s', async (_, change, says) => {
    const before = await entries();
    await toCarry(panel);
    await give(JSON.stringify(change(file)));
    await panel.locator('.carry-problems', { hasText: says }).waitFor();

    expect(await entries()).toBe(before);
    expect(await looksWell(panel, panel)).toEqual([]);
    await goTo(panel, 'My plan');
  });

  it('that is sealed shows nothing, opens with its passcode and with no other', async () => {
    await toCarry(aid);
    await aid.getByTestId('seal-file').check();
    for (const field of ['secret-new', 'secret-again']) await aid.getByTestId(field).fill(passphrase);
    const sealed = await saved(page, aid);
    expect(sealed).not.toMatch(/calm|place-of-birth/);
    await toCarry(panel);
    await give(sealed);
    await panel.getByTestId('unseal').fill('not this one');
    await panel.getByTestId('unseal-open').click();
    await panel.locator('.unseal .problem', { hasText: /\w/ }).waitFor();
    expect(await looksWell(panel, panel)).toEqual([]);
    await panel.getByTestId('unseal').fill(passphrase);
    await panel.getByTestId('unseal-open').click();

    await panel.locator('[data-adding=own]', { hasText: 'Nothing new' }).waitFor();
  });
});

describe('a plan in codes', () => {
  let codes: Awaited<ReturnType<typeof codesShown>>;
  let other: Page;

  beforeAll(async () => {
    codes = await codesShown();
    // A computer on which nothing of hers is.
    await goTo(panel, 'How it is kept');
    await panel.getByTestId('delete-everything').click();
    await panel.getByTestId('delete-everything-sure').click();
    await panel.getByText('Deleted. Nothing of it is stored in this browser.').waitFor();
  });

  it('is shown one code at a time, on a page that looks well everywhere', async () => {
    expect(codes.length).toBeGreaterThan(2);
    expect(await looksWell(page, aid)).toEqual([]);
  });

  it('is read by paste, and a part that is missing is named', async () => {
    await toCarry(panel);
    const [first, ...rest] = codes.map(({ text }) => text);
    const missing = rest.pop() ?? '';
    await paste([first, ...rest].join('\n'));
    await panel.locator('.parts-here', { hasText: `Part ${codes.length} is missing.` }).waitFor();
    expect(await entries()).toBe(0);
    expect(await looksWell(panel, panel)).toEqual([]);
    await paste(missing);
    await panel.getByTestId('add-own').click();
    await reach(panel, 'plan');
    await untilKept(panel);

    expect(await herWords()).toEqual([hopes, worries]);
  });

  it('is read from pictures of them, in any order', async () => {
    other = await computer.context.newPage();
    await other.goto(computer.address('sidepanel.html'));
    await other.locator('main[data-step=decisions] h1').waitFor();
    await toCarry(other);
    await other
      .getByTestId('carry-file')
      .setInputFiles(
        codes.map(({ picture }, place) => ({ name: `code-${place}.png`, mimeType: 'image/png', buffer: picture })).toReversed(),
      );
    await other.locator('[data-adding=own]', { hasText: 'Nothing new' }).waitFor({ timeout: 45_000 });
    await other.close();
  });

  it('gave the browsers nothing to complain of', () => expect(complaints.flat()).toEqual([]));
});
