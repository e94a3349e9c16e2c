import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FromCamera, ToCamera } from '../../entrypoints/camera/talk';
import { createCarry } from '../../lib/carry/create-carry';
import { stateNamed } from '../support/states';
import { axeProblems } from './support/axe';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { writeFilm } from './support/film';
import { overflow, picture } from './support/picture';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo } from './support/walk';

/** A camera that sees a film, and a browser that lets every page use it. */
const seeing = (film: string) => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];

/** A page of the extension that waits for codes as the panel does, and the page with the camera. */
async function openCameraPage(browser: ExtensionBrowser, { waiting = true } = {}) {
  const panel = await browser.context.newPage();
  await panel.goto(browser.address('print.html'));
  const name = `camera-${Math.random()}`;
  await panel.evaluate(
    ([channelName, answers]) => {
      const channel = new BroadcastChannel(channelName as string);
      const heard: unknown[] = [];
      channel.onmessage = ({ data }) => {
        heard.push(data);
        if (answers && data.is === 'ready') channel.postMessage({ is: 'begin' });
      };
      Object.assign(globalThis, { channel, heard });
    },
    [name, waiting] as const,
  );
  const camera = await browser.context.newPage();
  const complaints = complaintsOf(camera);
  await camera.goto(browser.address(`camera.html#${name}`));
  const heard = () => panel.evaluate(() => (globalThis as unknown as { heard: FromCamera[] }).heard);
  const say = (what: ToCamera) =>
    panel.evaluate((data) => (globalThis as unknown as { channel: BroadcastChannel }).channel.postMessage(data), what);
  return { panel, camera, heard, say, complaints };
}

const isIn = (camera: Page, state: string) => camera.locator(`main[data-camera="${state}"]`).waitFor();
const seenIn = (heard: readonly FromCamera[]) => heard.flatMap((one) => (one.is === 'seen' ? [one.text] : [])).toSorted();
/** Whether the camera is on, as the page that has it tells. */
const tracksOf = (camera: Page) =>
  camera.evaluate(() =>
    [...document.querySelectorAll('video')].flatMap(({ srcObject }) =>
      (srcObject as MediaStream).getTracks().map(({ kind, readyState }) => `${kind} ${readyState}`),
    ),
  );

describe('the camera, in a tab of the extension', () => {
  let browser: ExtensionBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-film-'));
  const codes = ['FIRST CODE: HER WORDS', 'SECOND CODE'];

  beforeAll(async () => {
    const film = join(folder, 'codes.y4m');
    writeFilm(film, codes);
    browser = await ExtensionBrowser.launch({
      flags: seeing(film),
    });
  });

  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('gives each code that it sees to the panel once, and counts them', async () => {
    const { camera, heard, complaints } = await openCameraPage(browser);
    await camera.getByText('codes seen').waitFor();
    // A slow computer looks at few pictures of a film.
    await until('both codes to be seen', async () => seenIn(await heard()).length >= codes.length);
    // By then the film, of two seconds, was shown again from its beginning.
    const from = await camera.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
    await camera.waitForFunction((seen) => (document.querySelector('video')?.currentTime ?? 0) > seen + 3, from);

    expect(seenIn(await heard())).toEqual(codes);
    expect(await tracksOf(camera)).toEqual(['video live']);
    expect(complaints).toEqual([]);
  });

  it('shows what it sees, says that it stays here, and has nothing for axe', async () => {
    const { camera } = await openCameraPage(browser);
    await isIn(camera, 'on');
    await camera.getByText('The picture stays on this computer.').waitFor();

    for (const look of [{ width: 320 }, { width: 1280, scheme: 'dark' }] as const) {
      await picture(camera, 'camera', look);
      expect(await overflow(camera)).toBeLessThanOrEqual(0);
      expect(await axeProblems(camera)).toEqual([]);
    }
  });

  it('closes when the panel has enough', async () => {
    const { camera, say, heard } = await openCameraPage(browser);
    await isIn(camera, 'on');
    const closed = camera.waitForEvent('close');

    await say({ is: 'enough' });

    await closed;
    // The page has gone before its last message has come.
    await until('the panel to be told', async () => (await heard()).at(-1)?.is === 'ended');
  });

  it.each([
    ['its button is pressed', (camera: Page) => camera.getByTestId('stop-camera').click()],
    ['its tab is closed', (camera: Page) => camera.close()],
  ])('tells the panel when %s', async (_, end) => {
    const { camera, heard } = await openCameraPage(browser);
    await isIn(camera, 'on');

    await end(camera);

    await until('the panel to be told', async () => (await heard()).some(({ is }) => is === 'ended'));
  });

  it('asks for nothing where nobody waits for a code', async () => {
    const { camera, heard } = await openCameraPage(browser, { waiting: false });
    await isIn(camera, 'gone');

    expect(await tracksOf(camera)).toEqual([]);
    expect((await heard()).map(({ is }) => is)).toEqual(['ready']);
  });
});

describe.each([
  [
    'is refused',
    'camera_refused',
    ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
    'did not allow the camera',
  ],
  ['is not there', 'camera_missing', [], 'no camera to be had'],
])('a camera that %s', (_, why, flags, sentence) => {
  it('is said in a sentence, here and to the panel', async () => {
    const browser = await ExtensionBrowser.launch({ flags });
    try {
      const { camera, heard } = await openCameraPage(browser);
      await camera.getByText(sentence).waitFor();
      const told = await until('the panel to be told', async () => (await heard()).find(({ is }) => is !== 'ready'));

      expect(told).toEqual({ is: 'refused', why });
      expect(await axeProblems(camera)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('a plan on a phone', () => {
  it('is read by the panel through the camera, code by code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-film-'));
    const { events } = stateNamed('my plan, everything, changed since last time');
    const carry = createCarry({ now: () => '2026-11-28T10:00:00.000Z', version: '0.1.0' });
    const codes = await carry.toCodes({ plan: 'from-her-phone', events });
    const film = join(folder, 'plan.y4m');
    writeFilm(
      film,
      codes.map(({ text }) => text),
    );
    const server = await startServer();
    const browser = await ExtensionBrowser.launch({ flags: seeing(film) });
    try {
      const panel = await browser.openPanel(`${server.url}/record`);
      await panel.locator('main[data-step="decisions"] h1').waitFor();
      await goTo(panel, 'To another device');
      const tab = browser.context.waitForEvent('page');
      await panel.getByTestId('carry-camera').click();
      const camera = await tab;
      const closed = camera.waitForEvent('close');

      await panel.getByTestId('add-own').waitFor();

      await closed;
      expect(codes.length).toBeGreaterThan(1);
      await panel.getByTestId('add-own').click();
      await panel.getByText('Sam, and her mother').first().waitFor();
    } finally {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
