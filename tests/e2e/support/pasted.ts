import type { Locator, Page } from 'playwright-core';
import type { Aid } from './walk';

/** Presses "Copy a note for staff" in her plan, and gives what is then pasted on another page. */
export async function copied(aid: Aid, other: Page): Promise<string> {
  await aid.getByTestId('copy').click();
  await aid.getByText('Copied.').waitFor();
  await other.bringToFront();
  return other.evaluate(() => navigator.clipboard.readText());
}

/** Presses "Copy everything" in a notice, and gives what can then be pasted on the page of the aid. */
export async function copiedFrom(page: Page, aid: Aid, notice: Locator): Promise<string> {
  await notice.getByRole('button', { name: 'Copy everything' }).click();
  await aid.getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
