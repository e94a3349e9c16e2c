import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';
import { stored } from './support/stored';
import { goTo, pick, reach, untilKept, walk } from './support/walk';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  panel = await browser.openPanel(`${server.url}/record`);
  complaints = complaintsOf(panel);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const plans = () => panel.locator('li[data-plan]');
const planWith = (words: string) => plans().filter({ hasText: words });

async function say(hopes: string): Promise<void> {
  await walk(panel, { words: { hopes }, upTo: 'matters' });
  await untilKept(panel);
}

async function seeAll(): Promise<void> {
  await goTo(panel, 'Plans on this device');
  await panel.locator('main[data-step=saved] h1').waitFor();
}

describe('the plans on this device', () => {
  it('are none at first', async () => {
    await seeAll();

    await panel.getByText('No plan is kept on this device.').waitFor();
    expect(await plans().count()).toBe(0);
  });

  it('are listed, with her words when somebody asks for them, and the one on the screen says so', async () => {
    await goTo(panel, 'All decisions');
    await say('The first wish');
    await seeAll();
    await planWith('The first wish').waitFor();

    expect(await plans().count()).toBe(1);
    expect(await plans().locator('blockquote').isVisible()).toBe(false);
    await plans().locator('summary').click();
    expect(await plans().locator('blockquote').isVisible()).toBe(true);
    expect(await plans().textContent()).toContain('On the screen now');
    expect(await planWith('The first wish').getByRole('button', { name: 'Open' }).count()).toBe(0);
  });

  it('leave an empty screen when a new one is begun, and nothing of the old one is lost', async () => {
    await panel.getByTestId('begin').click();
    await panel.locator('main[data-step=decisions] h1').waitFor();
    await pick(panel);
    expect(await panel.locator('input[type=radio]:checked').count()).toBe(0);

    await say('The second wish');
    await seeAll();
    await planWith('The second wish').waitFor();

    expect(await plans().locator('blockquote').allTextContents()).toEqual(['The second wish', 'The first wish']);
  });

  it('open one by one', async () => {
    await planWith('The first wish').getByRole('button', { name: 'Open' }).click();
    await reach(panel, 'plan');

    expect(await panel.locator('.paper blockquote').allTextContents()).toEqual(['The first wish']);
  });

  it('are deleted one by one', async () => {
    const before = (await stored(panel)) ?? 0;
    await seeAll();
    await planWith('The second wish').getByRole('button', { name: 'Delete' }).click();
    await planWith('The second wish').getByTestId('erase-one-sure').click();
    await planWith('The second wish').waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByTestId('go-on').waitFor();
    const after = (await stored(panel)) ?? 0;
    await seeAll();
    await planWith('The first wish').waitFor();

    expect(await plans().count()).toBe(1);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  });

  it('are not deleted all at once by one slip', async () => {
    await planWith('The first wish').getByRole('button', { name: 'Open' }).click();
    await reach(panel, 'plan');
    await seeAll();
    await panel.getByTestId('erase-all').click();
    await panel.getByRole('button', { name: 'No, keep them' }).click();

    expect(await planWith('The first wish').count()).toBe(1);
    expect(await stored(panel)).toBeGreaterThan(0);
  });

  it('are deleted all at once when that is wanted, from the screen too', async () => {
    await panel.getByTestId('erase-all').click();
    await panel.getByTestId('erase-sure').click();
    await panel.getByText('No plan is kept on this device.').waitFor();
    const left = await stored(panel);
    await goTo(panel, 'All decisions');
    await pick(panel);
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');

    expect(left ?? 0).toBe(0);
    expect(await panel.locator('.paper blockquote').count()).toBe(0);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
