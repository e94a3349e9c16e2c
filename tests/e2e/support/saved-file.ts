import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Aid } from './walk';

/**
 * Presses "Save as a page", and opens the file that comes of it in a tab of its own, as she would later.
 * @param page holds the aid
 * @param context opens the file
 * @returns the tab, the name that the file was given, and whatever scripts in it tried to say; close the tab
 */
export async function openSavedFile(page: Page, aid: Aid, context: BrowserContext) {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-saved-'));
  try {
    const coming = page.waitForEvent('download');
    await aid.getByTestId('download').click();
    const download = await coming;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const tab = await context.newPage();
    const dialogs: string[] = [];
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await tab.goto(pathToFileURL(path).href);
    return { tab, name: download.suggestedFilename(), dialogs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
