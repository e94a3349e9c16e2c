import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { widgetFiles } from '../../../scripts/widget-files.mjs';
import { complaintsOf } from './complaints';
import { dress, type Look } from './picture';
import { widgetFrame } from './widget';

const path = '/a-page-with-a-look';

export interface ThemedPage {
  /** The four custom properties, by name; set on the element as a style sheet of the page would. */
  theme?: Partial<Record<'accent' | 'font' | 'corner' | 'density', string>>;
  /** How the reader has it; null where the browser itself is to say, and nothing is put on. */
  look?: Look | null;
  /** Whether the page itself is dark where the reader has it so; most pages are not. */
  followsDark?: boolean;
  /** What the page puts into the element, for where there is no aid. */
  inside?: string;
  /** What follows the element. */
  after?: string;
}

export interface Themed {
  page: Page;
  aid: Frame;
  /** Everything that the browser complained of, and everything that was said to the editor. */
  complaints: string[];
}

/** A page of a trust that shows the widget in its own look, in a tab of its own. Whoever opens it closes it. */
export async function openThemedPage(browser: Browser | BrowserContext, origin: string, how: ThemedPage = {}): Promise<Themed> {
  const { theme = {}, look = { width: 768 }, followsDark = true, inside = '', after = '' } = how;
  const { loader } = widgetFiles();
  const lines = Object.entries(theme).map(([name, value]) => `--evenhand-${name}: ${value};`);
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  if (look) await dress(page, look);
  await page.route(`**${path}`, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en-GB"><head><title>A page</title><style>
        :root { color-scheme: ${followsDark ? 'light dark' : 'light'}; }
        evenhand-aid { ${lines.join(' ')} }
      </style></head><body><h1>Our page</h1>
      <evenhand-aid pack="place-of-birth" lang="en-GB">${inside}</evenhand-aid>${after}
      <script src="/widget/${loader.file}" integrity="${loader.integrity}"></script></body></html>`,
    }),
  );
  await page.goto(origin + path);
  return { page, aid: await widgetFrame(page), complaints };
}
