import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Saved {
  name: string;
  path: string;
  text: string;
  /** Takes it off the disk. */
  remove: () => void;
}

/** Presses, and keeps the file that the browser saves, on a disk of this computer. @param page holds the aid */
export async function saveFile(page: Page, press: () => Promise<void>): Promise<Saved> {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-file-'));
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8'), remove };
}
