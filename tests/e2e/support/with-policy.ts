import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const built = resolve(import.meta.dirname, '../../../dist/extension/chrome-mv3');

/**
 * A copy of the built extension in which the panel and the page that sends hear this from the browser as what a trust
 * has set, by one script more. The browser itself would read it from a folder that only an administrator writes, and
 * that all browsers of a machine share.
 * @returns its folder, which whoever asked for it removes
 */
export function withPolicy(settings: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-policy-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'policy-of-test.js'), `chrome.storage.managed.get = async () => (${JSON.stringify(settings)});\n`);
  for (const page of ['sidepanel.html', 'send.html']) {
    const html = readFileSync(join(folder, page), 'utf8');
    const first = html.indexOf('<script');
    if (first < 0) throw new Error(`${page} has no script that could be told of a policy`);
    writeFileSync(join(folder, page), `${html.slice(0, first)}<script src="/policy-of-test.js"></script>${html.slice(first)}`);
  }
  return folder;
}
