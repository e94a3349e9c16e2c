import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tlsForTests } from '../fhir/support/tls-for-tests';
import { type FhirServer, startFhirServer } from '../support/fhir-server';
import { ExtensionBrowser } from './support/chromium';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo, pick } from './support/walk';
import { withPolicy } from './support/with-policy';

/** Lets the certificate of the tests pass, and no other. */
const trusting = `--ignore-certificate-errors-spki-list=${tlsForTests.spki}`;

/** Every way in which a page can reach an address, tried at once, and what the page's own policy refused of it. */
const tries = async (base: string) => {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    refused.add(`${effectiveDirective} ${new URL(blockedURI).pathname}`),
  );
  const outcome = async (send: () => unknown) => {
    try {
      await send();
      return 'went';
    } catch {
      return 'refused';
    }
  };
  const fetched = await outcome(() => fetch(`${base}/fetch`, { method: 'POST', body: 'words' }));
  await outcome(() => {
    const request = new XMLHttpRequest();
    request.open('POST', `${base}/xhr`, false);
    request.send('words');
  });
  await outcome(() => navigator.sendBeacon(`${base}/beacon`, 'words'));
  await outcome(() => new WebSocket(`${base.replace('https', 'wss')}/socket`));
  await outcome(() => new EventSource(`${base}/events`));
  // What is refused is told of in a turn of its own.
  for (let turns = 0; refused.size < 5 && turns < 1_000; turns += 1) await new Promise((turn) => setTimeout(turn));
  return { fetched, refused: [...refused].toSorted() };
};

/** The scripts that send, of those that a page has run. Of an extension Chromium keeps no list that the page could read. */
const whatSends = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  // Tells of all that are there before it answers.
  await session.send('Debugger.enable');
  await session.detach();
  return scripts.filter((url) => /\/open-send-[^/]*\.js$/.test(url));
};

const allRefused = {
  fetched: 'refused',
  refused: ['/fhir/beacon', '/fhir/events', '/fhir/fetch', '/fhir/socket', '/fhir/xhr'].map((path) => `connect-src ${path}`),
};

describe('the side panel of a trust that names no server', () => {
  it('shows no button to send with, and fetches nothing that could', async () => {
    const [server, browser] = [await startServer(), await ExtensionBrowser.launch()];
    try {
      const panel = await browser.openPanel(`${server.url}/record`);
      await pick(panel);
      await goTo(panel, 'In the record');
      await panel.locator('main h1').waitFor();

      await panel.getByTestId('save-fhir').waitFor();

      expect(await panel.locator('[data-send-out]').count()).toBe(0);
      expect(await whatSends(panel)).toEqual([]);

      const page = await browser.context.newPage();
      await page.goto(browser.address('send.html#nobody'));
      await page.locator('main[data-send="gone"]').waitFor();
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

describe('the pages of a trust that names a server', () => {
  let fhir: FhirServer;
  let site: Awaited<ReturnType<typeof startServer>>;
  let extension: string;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    [fhir, site] = [await startFhirServer(), await startServer()];
    extension = withPolicy({ fhirServer: fhir.base, fhirClient: 'evenhand' });
    browser = await ExtensionBrowser.launch({ extension, flags: [trusting] });
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([fhir?.close(), site?.close()]);
    rmSync(extension, { recursive: true, force: true });
  });

  it('leave the real side panel unable to reach even that server, in any of five ways', async () => {
    const panel = await browser.openPanel(`${site.url}/record`);
    await pick(panel);
    await goTo(panel, 'In the record');
    await panel.getByTestId('open-send').click();
    // What the other panel is said not to have fetched has a name that is found.
    await until('what sends to be fetched', async () => (await whatSends(panel)).length > 0);

    expect(await panel.evaluate(tries, fhir.base)).toEqual(allRefused);
    expect(fhir.seen).toEqual([]);
  });

  it.each(['print.html', 'camera.html'])('leave %s unable to reach it', async (name) => {
    const page = await browser.context.newPage();
    await page.goto(browser.address(name));

    expect(await page.evaluate(tries, fhir.base)).toEqual(allRefused);
    expect(fhir.seen).toEqual([]);
  });

  it('leave the page that sends unable to reach anything over http, or to make a script out of text', async () => {
    const heard: string[] = [];
    const plain = createServer((request, answer) => {
      heard.push(String(request.url));
      answer.end();
    });
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const page: Page = await browser.context.newPage();
    await page.goto(browser.address('send.html#nobody'));
    try {
      const said = await page.evaluate(
        async (port) => {
          const over = await fetch(`http://127.0.0.1:${port}/words`).then(
            () => 'went',
            () => 'refused',
          );
          try {
            document.body.innerHTML = '<b>x</b>';
            return [over, 'made'];
          } catch {
            return [over, 'refused'];
          }
        },
        (plain.address() as AddressInfo).port,
      );

      expect(said).toEqual(['refused', 'refused']);
      expect(heard).toEqual([]);
    } finally {
      plain.close();
    }
  });
});
