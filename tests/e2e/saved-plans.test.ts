import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { nameIt } from './support/name-it';
import { startServer } from './support/server';
import { stored } from './support/stored';
import { goTo, pick, reach, walk } from './support/walk';

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
const planNamed = (name: string) => plans().filter({ has: panel.locator('.saved-name', { hasText: name }) });

async function say(hopes: string, name: string): Promise<void> {
  await walk(panel, { words: { hopes }, upTo: 'matters' });
  await nameIt(panel, name);
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

  it('are listed by name, with her words when somebody asks for them, and the one on the screen says so', async () => {
    await goTo(panel, 'All decisions');
    await say('The first wish', 'K. B., room two');
    await seeAll();
    await planNamed('K. B., room two').waitFor();

    expect(await plans().count()).toBe(1);
    expect(await plans().textContent()).not.toContain('The first wish');
    expect(await plans().textContent()).toMatch(/Birth: .*Last changed .*Gone when the browser closes/);
    await plans().locator('summary').click();
    await plans().locator('blockquote', { hasText: 'The first wish' }).waitFor();
    expect(await plans().textContent()).toContain('On the screen now');
    expect(await plans().getByRole('button', { name: 'Open' }).count()).toBe(0);
  });

  it('leave an empty screen when a new one is begun, and nothing of the old one is lost', async () => {
    await panel.getByTestId('begin').click();
    await panel.locator('main[data-step=decisions] h1').waitFor();
    await pick(panel);
    expect(await panel.locator('input[type=radio]:checked').count()).toBe(0);

    await say('The second wish', 'M. A., room five');
    await seeAll();
    await planNamed('M. A., room five').waitFor();
    for (const one of await plans().locator('summary').all()) await one.click();
    await plans().locator('blockquote').nth(1).waitFor();

    expect(await plans().locator('blockquote').allTextContents()).toEqual(['The second wish', 'The first wish']);
  });

  it('open one by one', async () => {
    await planNamed('K. B., room two').getByRole('button', { name: 'Open' }).click();
    await reach(panel, 'plan');

    expect(await panel.locator('.paper blockquote').allTextContents()).toEqual(['The first wish']);
  });

  it('are deleted one by one', async () => {
    const before = (await stored(panel)) ?? 0;
    await seeAll();
    await planNamed('M. A., room five').getByRole('button', { name: 'Delete' }).click();
    await planNamed('M. A., room five').getByTestId('erase-one-sure').click();
    await planNamed('M. A., room five').waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByTestId('see-all').waitFor();
    const after = (await stored(panel)) ?? 0;
    await seeAll();
    await planNamed('K. B., room two').waitFor();

    expect(await plans().count()).toBe(1);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  });

  it('are not deleted all at once by one slip', async () => {
    await planNamed('K. B., room two').getByRole('button', { name: 'Open' }).click();
    await reach(panel, 'plan');
    await seeAll();
    await panel.getByTestId('erase-all').click();
    await panel.getByRole('button', { name: 'No, keep them' }).click();

    expect(await planNamed('K. B., room two').count()).toBe(1);
    expect(await stored(panel)).toBeGreaterThan(0);
  });

  it('are deleted all at once when that is wanted, from the screen too', async () => {
    await panel.getByTestId('erase-all').click();
    await panel.getByTestId('erase-all-sure').click();
    await panel.getByText('No plan is kept on this device.').waitFor();
    const left = await stored(panel);
    await goTo(panel, 'All decisions');
    await pick(panel);
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');

    expect(left).toBe(undefined);
    expect(await panel.locator('.paper blockquote').count()).toBe(0);
  });

  // Two more than a page has, half of them at a time: each takes a slow computer a second.
  it.each([
    [1, 26],
    [27, 52],
  ])('are kept one after another, from bed %i to bed %i', async (from, to) => {
    await goTo(panel, 'All decisions');
    for (let bed = from; bed <= to; bed += 1) {
      await panel.locator('main[data-step=decisions] h1').waitFor();
      await pick(panel, bed === 7 ? 'vitamin-k-newborn' : 'place-of-birth');
      await nameIt(panel, `Bed ${bed} of the ward`);
      await panel.getByTestId('begin-after').click();
    }
    await seeAll();
    await planNamed(`Bed ${to} of`).waitFor();
  });

  it('are found again by their names or their decisions, a page of them at a time', async () => {
    await planNamed('Bed 52 of').waitFor();
    expect(await plans().count()).toBe(50);
    expect(await panel.locator('[data-found]').textContent()).toContain('50 of 52 are shown.');
    await panel.getByTestId('more').click();
    await planNamed('Bed 1 of').waitFor();
    expect(await plans().count()).toBe(52);

    await panel.getByTestId('search').fill('bed 4');
    await panel.getByText('11 plans found.').waitFor();
    expect(await plans().count()).toBe(11);
    await panel.getByTestId('search').fill('vitamin k');
    await panel.getByText('1 plan found.').waitFor();
    expect(await plans().locator('.saved-name').textContent()).toContain('Bed 7 of the ward');
    await panel.getByTestId('search').fill('nobody of that name');
    await panel.getByText('No plan found.').waitFor();
    await panel.getByTestId('search').fill('');
    await planNamed('Bed 52 of').waitFor();
    expect(await plans().count()).toBe(50);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
