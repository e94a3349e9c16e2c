import type { Page } from 'playwright-core';
import { fileOf } from './packs-on-disk';
import { reach } from './walk';

// biome-ignore lint/suspicious/noExplicitAny: what a stranger writes into a file has no type
export type Json = any;

/** The two files of a pack that lies on a device, as text. */
export interface LocalFiles {
  'pack.json': string;
  'words.en-GB.json': string;
}

/** A copy of a pack of the repository, changed by somebody. */
export function copyOf(id: string, change: (pack: Json, words: Json) => void = () => {}): LocalFiles {
  const pack = JSON.parse(fileOf(id, 'pack.json'));
  const words = JSON.parse(fileOf(id, 'words.en-GB.json'));
  change(pack, words);
  return { 'pack.json': JSON.stringify(pack), 'words.en-GB.json': JSON.stringify(words) };
}

/** Gives files to the panel, on the page that lists the decisions. */
export async function giveFiles(panel: Page, files: Record<string, string>): Promise<void> {
  await panel.locator('main[data-step=decisions] h1').waitFor();
  const details = panel.locator('details.local-pack');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await panel
    .getByTestId('local-pack')
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
}

/** Gives the files of a pack that opens, and waits for its start. */
export async function openLocal(panel: Page, files: LocalFiles): Promise<void> {
  await giveFiles(panel, { ...files });
  await reach(panel, 'start');
}

/** What the panel says of files that it refused: how many problems, and each of them. */
export async function refusal(panel: Page): Promise<{ says: string; problems: string[] }> {
  const alert = panel.locator('.local-problems');
  await alert.waitFor();
  return { says: (await alert.locator('b').first().textContent()) ?? '', problems: await alert.locator('li').allTextContents() };
}
