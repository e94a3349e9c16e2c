import type { Page } from 'playwright-core';
import type { LocalFiles } from './local-pack';

/** Serves the two files of a local pack in a folder of the page's own website; `undefined` for one that is not there. */
export async function servePack(page: Page, folder: string, files: Partial<LocalFiles>): Promise<void> {
  await page.route(`**${folder}*.json`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(folder.length) as keyof LocalFiles;
    const text = files[name];
    return text === undefined
      ? route.fulfill({ status: 404, body: 'Nothing here' })
      : route.fulfill({ contentType: 'application/json', body: text });
  });
}
