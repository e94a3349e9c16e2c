import type { Page } from 'playwright-core';
import { faults } from './faults';
import { dress, type Look } from './picture';
import type { Aid } from './walk';

/** Narrow and wide, light and dark, and as Windows shows pages in a contrast theme. */
const looks: readonly Look[] = [
  { width: 320 },
  { width: 320, scheme: 'dark' },
  { width: 320, forcedColors: true },
  { width: 1280 },
  { width: 1280, scheme: 'dark' },
];

/** What is wrong with a screen as it is now, narrow and wide, light, dark and in forced colours; nothing is good. */
export async function looksWell(page: Page, aid: Aid): Promise<string[]> {
  const found = await faults(page, aid, looks);
  await dress(page, { width: 768 });
  return found;
}
