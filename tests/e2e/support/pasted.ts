import type { Page } from 'playwright-core';
import type { Aid } from './walk';

/** Presses "Copy as text" in her plan, and gives what is then pasted on another page. */
export async function copied(aid: Aid, other: Page): Promise<string> {
  await aid.getByTestId('copy').click();
  await aid.getByText('Copied.').waitFor();
  await other.bringToFront();
  return other.evaluate(() => navigator.clipboard.readText());
}
