/** The frame that the widget lives in, once it shows a heading. */
export async function widgetOn(/** @type {import('playwright-core').Page} */ page) {
  for (;;) {
    const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    if (frame) {
      await frame.locator('h1').first().waitFor();
      return frame;
    }
    await page.waitForTimeout(20);
  }
}

/**
 * Goes from the start to the comparison, with the figures for a first baby.
 * @param {import('playwright-core').Frame} frame
 */
export async function compare(frame) {
  await frame.locator('input[value="nulliparous"]').check();
  await frame.locator('[data-testid="also"]').click();
  await frame.locator('[data-step="compare"]').waitFor();
}

/**
 * The same, with two options side by side.
 * @param {import('playwright-core').Frame} frame
 * @param {string[]} options ids
 */
export async function compareTwo(frame, options) {
  await compare(frame);
  await frame.locator('.grid, .chooser').first().waitFor();
  if (await frame.locator('.grid').count()) await frame.locator('[data-testid="change-options"]').click();
  for (const box of await frame.locator('input[name="option"]').all())
    await box.setChecked(options.includes((await box.getAttribute('value')) ?? ''));
  await frame.locator('[data-testid="compare-ticked"]').click();
  await frame.locator('.grid').waitFor();
}

/**
 * Opens a row and goes back, so that all that a row needs has come before one is timed.
 * @param {import('playwright-core').Frame} frame
 * @param {string} row its name begins so
 */
export async function openOnce(frame, row) {
  await frame.locator(`[data-row^="${row}"] .row-open`).click();
  await frame.locator('.one-row .crowd').nth(1).waitFor();
  await frame.locator('[data-testid="back-to-compare"]').click();
  await frame.locator('.grid').waitFor();
}
