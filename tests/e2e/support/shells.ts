import type { Browser, Page } from 'playwright-core';
import { ExtensionBrowser, launchBrowser } from './chromium';
import { elementFor, openOwnPage, strictest } from './own-page';
import { dress } from './picture';
import { startServer } from './server';
import type { Aid } from './walk';
import { widgetFrame } from './widget';

export interface Opened {
  /** Holds the aid, and says what the browser complains of; close it. */
  page: Page;
  aid: Aid;
}

/**
 * Opens the aid in a tab of its own, with nothing said in it yet.
 * @param today an ISO instant at which the clock of the browser stands still, in its frames too
 */
type Open = (decision: string, width: number, today?: string) => Promise<Opened>;

/** Both shells, each in one browser for as many tabs as are wanted. Whoever opens them closes them. */
export interface Shells {
  /** On a page with the strictest policy, about one decision. */
  widget: Open;
  /** The page of the side panel, with the list of decisions. */
  panel: Open;
  close: () => Promise<void>;
}

export async function openShells(): Promise<Shells> {
  const server = await startServer();
  let browser: Browser | undefined;
  let extension: ExtensionBrowser | undefined;
  return {
    widget: async (decision, width, today) => {
      browser ??= await launchBrowser();
      // A context of its own has a store of its own.
      const context = await browser.newContext();
      if (today) await context.clock.setFixedTime(today);
      const page = await openOwnPage(context, server.url, { body: elementFor(decision), policy: strictest, width });
      // The browser may be closing already, and takes the context with it.
      page.on('close', () => void context.close().catch(() => undefined));
      return { page, aid: await widgetFrame(page) };
    },
    panel: async (_decision, width, today) => {
      extension ??= await ExtensionBrowser.launch();
      // It is the clock of every tab from now on.
      if (today) await extension.context.clock.setFixedTime(today);
      const page = await extension.context.newPage();
      await dress(page, { width });
      await page.goto(extension.address('sidepanel.html'));
      return { page, aid: page };
    },
    close: async () => {
      await browser?.close();
      await extension?.close();
      await server.close();
    },
  };
}
