import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const folder = resolve(import.meta.dirname, '../../../dist/pictures');

export interface Look {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** As Windows shows pages in a contrast theme. */
  forcedColors?: boolean;
}

/** How each page was dressed last. */
const worn = new WeakMap<Page, string>();

/** Makes a page look as somebody else would have it: narrower, dark, in forced colours, without movement. */
export async function dress(page: Page, { width, height = 900, scheme = 'light', forcedColors = false }: Look): Promise<void> {
  const look = [width, height, scheme, forcedColors].join(' ');
  if (worn.get(page) === look) return;
  worn.set(page, look);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none', reducedMotion: 'reduce' });
}

/**
 * A picture of the whole page as it is then, in dist/pictures.
 * @returns its path
 */
export async function picture(page: Page, name: string, look: Look): Promise<string> {
  await dress(page, look);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${[name, look.width, look.scheme, look.forcedColors && 'forced'].filter(Boolean).join('-')}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

/** By how many pixels the content is wider than the window; 0 or less is good. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
