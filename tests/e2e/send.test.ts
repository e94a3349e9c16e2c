import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../fhir/support/faults';
import { tlsForTests } from '../fhir/support/tls-for-tests';
import { type FhirServer, startFhirServer } from '../support/fhir-server';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults as problemsIn } from './support/faults';
import type { Look } from './support/picture';
import { until } from './support/until';
import { goTo, untilKept, walk, write } from './support/walk';
import { withPolicy } from './support/with-policy';

/** What Chromium gives an extension, as far as these tests touch it. */
interface Chrome {
  idle: { onStateChanged: { dispatch: (state: string) => void } };
  permissions: { getAll: () => Promise<{ permissions: string[]; origins: string[] }> };
}

const hopes = 'A calm room <b>&\u202e"';

/** Lets the certificate of the tests pass, and no other. */
const trusting = `--ignore-certificate-errors-spki-list=${tlsForTests.spki}`;

let server: FhirServer;
let extension: string;
let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startFhirServer();
  extension = withPolicy({ fhirServer: server.base, fhirClient: 'evenhand' });
  browser = await ExtensionBrowser.launch({ extension, flags: [trusting] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(extension, { recursive: true, force: true });
});

beforeEach(async () => {
  server.seen.length = 0;
  server.faults.length = 0;
  panel = await browser.context.newPage();
  complaints = complaintsOf(panel);
  await panel.goto(browser.address('sidepanel.html'));
  await walk(panel, { upTo: 'start' });
  await goTo(panel, 'What matters');
  await write(panel, 'hopes', hopes);
  await untilKept(panel);
  await goTo(panel, 'In the record');
});

afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

/** Presses the button of the panel, and waits for the page that it opens. */
async function openSend(): Promise<Page> {
  const before = new Set(browser.context.pages());
  await panel.getByTestId('open-send').click();
  // A tab is there before its address is.
  const page = await until('the page to open', async () =>
    browser.context.pages().find((one) => !before.has(one) && one.url().includes('/send.html')),
  );
  await page.locator('main[data-send="ready"]').waitFor();
  return page;
}

/** Presses send, and waits for what comes of it. */
async function pressSend(page: Page, is: 'sent' | 'there' | 'not' | 'unknown'): Promise<string> {
  await page.getByTestId('send-now').click();
  await page.locator(`[data-sent="${is}"]`).waitFor();
  return (await page.locator('[data-sent]').textContent()) ?? '';
}

const posts = () => server.seen.filter(({ method, path }) => method === 'POST' && path === '/fhir/Bundle');
const identifierOf = (body: string): unknown => JSON.parse(body).identifier;

describe('sending a plan to the server of the trust', () => {
  it('shows what goes where, asks the server nothing until the press, and then says where it is kept', async () => {
    const page = await openSend();

    expect(await page.locator('main').textContent()).toContain(server.base);
    expect(await page.getByTestId('send-now').textContent()).toBe(`Send it to ${new URL(server.base).host}`);
    expect(server.seen).toEqual([]);

    expect(await pressSend(page, 'sent')).toContain('The server keeps it as Bundle/');

    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.body).toContain('A calm room');
    expect(`${posts()[0]?.headers.origin}/`).toBe(browser.address(''));
    await panel.locator('[data-send-out] [data-sent="sent"]').waitFor();
    expect(await panel.locator('[data-send-out]').textContent()).toContain('The server keeps it as Bundle/');
    expect(complaints).toEqual([]);
  });

  it('cannot tell when the connection breaks after it was kept, and a second try finds it there', async () => {
    const page = await openSend();
    // Chromium posts again by itself where a connection that was used before breaks. A new one that breaks is told of.
    server.faults.push(...Array.from({ length: 20 }, () => faults.brokenAfter));

    expect(await pressSend(page, 'unknown')).toContain('Nobody can tell whether it arrived');
    await panel.locator('[data-send-out] [data-sent="unknown"]').waitFor();
    server.faults.length = 0;

    expect(await pressSend(page, 'there')).toContain('It was there already, as Bundle/');
    await panel.locator('[data-send-out] [data-sent="there"]').waitFor();
    expect(new Set(posts().map(({ body }) => JSON.stringify(identifierOf(body)))).size).toBe(1);
  });

  it('finds it there too when the page is opened anew for the same plan', async () => {
    await pressSend(await openSend(), 'sent');

    expect(await pressSend(await openSend(), 'there')).toContain('Nothing was kept twice');

    // The one before goes by a message of its own.
    await until(
      'one page to be left',
      () => browser.context.pages().filter((page) => page.url().includes('/send.html')).length === 1,
    );
  });

  it('says so in the panel when something was said since, and sends that as another document', async () => {
    await pressSend(await openSend(), 'sent');
    await goTo(panel, 'What matters');
    await write(panel, 'worries', 'The drive');
    await untilKept(panel);
    await goTo(panel, 'In the record');

    expect(await panel.locator('[data-send-out]').textContent()).toContain('Something was said after this');
    await pressSend(await openSend(), 'sent');

    const [first, second] = posts().map(({ body }) => identifierOf(body));
    expect(first).not.toEqual(second);
  });

  it('is not done where the sign-in is refused, which both pages say, and nothing was posted', async () => {
    const page = await openSend();
    server.smart.denials.push('access_denied');

    expect(await pressSend(page, 'not')).toContain('The sign-in was refused.');

    expect(await panel.locator('[data-send-out] [data-why="sign_in_refused"]').textContent()).toContain('access_denied');
    expect(posts()).toEqual([]);
  });

  it('takes the page away when the computer is locked', async () => {
    const page = await openSend();
    const closed = page.waitForEvent('close');

    await page
      .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.idle.onStateChanged.dispatch('locked'))
      .catch(() => {});

    await closed;
  });

  it('says that the page was closed, when it is while the server has not answered', async () => {
    const page = await openSend();
    server.faults.push(faults.slow(new Promise(() => {})));
    await page.getByTestId('send-now').click();
    await page.getByText('Sending…').waitFor();

    await page.close({ runBeforeUnload: true });

    await panel.locator('[data-send-out] [data-sent="unknown"][data-why="closed"]').waitFor();
  });

  it('leaves no sign-in behind: nothing in storage, and no permission for any site', async () => {
    const page = await openSend();
    await pressSend(page, 'sent');

    const held = await page.evaluate(async () => {
      const { storage, permissions } = (
        globalThis as unknown as { chrome: Chrome & { storage: Record<string, { get: (key: null) => Promise<object> }> } }
      ).chrome;
      const kept = await Promise.all(['local', 'sync', 'session'].map((area) => storage[area]?.get(null)));
      return { kept: JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }]), all: await permissions.getAll() };
    });
    for (const token of server.smart.tokens.keys()) expect(held.kept).not.toContain(token);
    expect(held.all.origins).toEqual([]);
    expect(posts()[0]?.headers.cookie).toBeUndefined();
  });

  it('reads well at every width, in the dark and with forced colours', async () => {
    const page = await openSend();
    const looks: Look[] = [320, 1280].flatMap((width) => [{ width }, { width, scheme: 'dark' }, { width, forcedColors: true }]);

    expect(await problemsIn(page, page, looks)).toEqual([]);
    await pressSend(page, 'sent');
    expect(await problemsIn(page, page, looks)).toEqual([]);
  });
});
