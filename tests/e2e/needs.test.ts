import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { saveFile } from './support/download';
import { faults } from './support/faults';
import { dress } from './support/picture';
import { goTo, pick, reach } from './support/walk';

let browser: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  panel = await browser.context.newPage();
  await panel.goto(browser.address('sidepanel.html'));
});

afterAll(() => browser?.close());

const looks = [{ width: 320 }, { width: 320, forcedColors: true }, { width: 1280, scheme: 'dark' }] as const;

describe('what she needs', () => {
  it('can be said before anything was decided, by keys alone, and is asked in one place', async () => {
    await dress(panel, { width: 360 });
    await panel.locator('main[data-step=decisions] h1').waitFor();
    await goTo(panel, 'What helps me');
    await panel.getByText('Pick a decision first.').waitFor();
    await goTo(panel, 'All decisions');
    await pick(panel);
    await panel.getByTestId('next').click();
    await reach(panel, 'matters');
    await panel.getByTestId('to-needs').press('Enter');
    await panel.locator('main[data-step=needs] h1').waitFor();
    expect(await panel.locator('.who-writes input').count()).toBe(3);
    expect(await panel.locator('.who-writes :checked').count()).toBe(0);
    await panel.locator('[data-need=speak] input[value=ur]').press('Space');
    await panel.locator('[data-need=interpreter] input[value=yes]').press('Space');
    await panel.locator('[data-need=notBy] textarea').fill('His brother');
    await panel.locator('[data-need=room] summary').press('Enter');
    await panel.locator('[data-need=room] textarea').fill('أخاف منه');
    await panel.locator('.who-reads input[value=yes]').press('Space');
    await panel.getByLabel('What helps during a visit', { exact: true }).last().press('Space');

    expect(await panel.locator('main :checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      'ur',
      'yes',
      'yes',
      'on',
    ]);
    expect(await faults(panel, panel, looks)).toEqual([]);
  });

  it('stands first where staff write, with what they did about it', async () => {
    await dress(panel, { width: 360 });
    await goTo(panel, 'The conversation');
    await panel.locator('[data-need-step=booked] input[value=yes]').press('Space');
    await panel.locator('[data-need-step=booked] input[type=date]').fill('2026-12-02');
    await panel.locator('[data-talk=needs] summary').click();

    expect(await panel.locator('main h2').first().textContent()).toBe('Needs');
    expect(await faults(panel, panel, looks)).toEqual([]);
  });

  it('takes what her words say in English, under them, with who gave it', async () => {
    const english = panel.locator('[data-talk=english]');
    const field = english.locator('.need', { hasText: 'أخاف منه' });
    await field.locator('textarea').fill('I am afraid of him');
    await field.locator('textarea').blur();
    await field.locator('input[value=interpreter]').press('Space');

    expect(await field.locator(':checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      'interpreter',
    ]);
    expect(await faults(panel, panel, looks)).toEqual([]);
  });

  it('stands first on the page that she saves, without what she keeps from others and who is not to interpret', async () => {
    await goTo(panel, 'My plan');
    await panel.locator('.paper').first().waitFor();
    expect(await panel.locator('.paper .needs').first().textContent()).toContain('أخاف منه');

    const file = await saveFile(panel, () => panel.getByTestId('download').click());
    const text = file.text.replace(/<[^>]*>/g, ' ');
    file.remove();

    expect(text).toMatch(/To talk with me:\s+The language I want to speak\s+Urdu\s+An interpreter\s+Wanted/);
    expect(text).toMatch(/Interpreter booked\s+Yes; for 2 December 2026/);
    expect(text).not.toMatch(/His brother|أخاف منه|I am afraid of him/);
  });
});
