import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildTestLanguages } from '../../../scripts/build-test-languages.mjs';
import { widgetFiles } from '../../../scripts/widget-files.mjs';
import { ExtensionBrowser, launchBrowser } from './chromium';
import { openOwnPage, strictest } from './own-page';
import { dress } from './picture';
import { startServer } from './server';
import type { Opened } from './shells';
import { widgetFrame } from './widget';

/** Both shells in a language that nobody speaks. Whoever opens them closes them. */
export interface TestShells {
  widget: (locale: string, width: number) => Promise<Opened>;
  panel: (locale: string, width: number) => Promise<Opened>;
  close: () => Promise<void>;
}

/** Builds them first: a release has no such language. */
export async function openTestShells(): Promise<TestShells> {
  const built = await buildTestLanguages();
  const { loader } = widgetFiles(built.widget);
  const server = await startServer();
  let browser: Browser | undefined;
  let extension: ExtensionBrowser | undefined;
  return {
    widget: async (locale, width) => {
      browser ??= await launchBrowser();
      const context = await browser.newContext();
      // The page asks for files of the release; those of this build are given to it.
      await context.route('**/widget/**', (route) => {
        const path = new URL(route.request().url()).pathname.replace('/widget/', '');
        const body = readFileSync(join(built.widget, path));
        return route.fulfill({ body, headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } });
      });
      const tag = `<script src="/widget/${loader.file}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`;
      const body = `<evenhand-aid pack="place-of-birth" lang="${locale}"></evenhand-aid>${tag}`;
      const page = await openOwnPage(context, server.url, { body, policy: strictest, width, script: '' });
      page.on('close', () => void context.close().catch(() => undefined));
      return { page, aid: await widgetFrame(page) };
    },
    panel: async (locale, width) => {
      extension ??= await ExtensionBrowser.launch({ extension: built.extension });
      const page = await extension.context.newPage();
      await dress(page, { width });
      await page.goto(extension.address('sidepanel.html'));
      await page.getByTestId('all-languages').click();
      await page.locator(`main [data-language="${locale}"]`).click();
      await page.locator(`html[lang="${locale}"]`).waitFor();
      await page.locator('main:not([data-step=language])').waitFor();
      return { page, aid: page };
    },
    close: async () => {
      await browser?.close();
      await extension?.close();
      await server.close();
    },
  };
}
