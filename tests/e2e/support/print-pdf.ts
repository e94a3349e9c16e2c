import type { BrowserContext } from 'playwright-core';
import { type Pdf, readPdf } from './pdf';
import { printedOn } from './printed';

/**
 * Prints from the panel: presses, waits for the tab that is printed from, and has Chromium make the PDF that its print
 * window would.
 * @param press opens the tab
 * @returns the PDF, read by its structure, and the text of the page in the order of its elements
 */
export async function printPdf(context: BrowserContext, press: () => Promise<void>): Promise<{ pdf: Pdf; inOrder: string }> {
  const coming = context.waitForEvent('page');
  await press();
  const tab = await coming;
  try {
    await printedOn(tab);
    const session = await context.newCDPSession(tab);
    const options = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true };
    const { data } = await session.send('Page.printToPDF', options);
    const inOrder = await tab.locator('main').evaluate((main) => main.textContent ?? '');
    return { pdf: await readPdf(Buffer.from(data, 'base64')), inOrder };
  } finally {
    await tab.close();
  }
}
