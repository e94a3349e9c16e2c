import type { BrowserContext, Page } from 'playwright-core';
import { until } from './until';

/** What a page was when it called `print`. */
export interface Printed {
  title: string;
  lang: string;
  text: string;
}

/** The print window of a browser cannot be seen from here, what is printed can: in every page and frame of a context. */
export const notePrinting = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.print = () => {
      const { title, documentElement } = document;
      const printed: Printed = { title, lang: documentElement.lang, text: document.body.textContent ?? '' };
      Object.assign(top as Window, { printed });
    };
  });

/** Waits until a page has printed; one that does not says in the end what it shows instead. */
export const printedOn = (page: Page): Promise<Printed> =>
  until('the page to print', async () => {
    const { printed, text } = await page.evaluate(() => ({
      printed: (globalThis as { printed?: Printed }).printed,
      text: document.body.textContent,
    }));
    if (printed) return printed;
    // A tab that an extension opens may have printed before anybody could listen: then its own button does so again.
    const again = page.getByRole('button', { name: 'Print', exact: true });
    if (await again.isVisible()) await again.click();
    throw new Error(`it shows “${text?.trim().slice(0, 100)}” at ${page.url()}`);
  });
