import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { hashOf, shortOf, widgetFiles, widgetFolder } from './widget-files.mjs';

/**
 * Writes `frame.html`, and lists its script in `evenhand.json`. It names the loader and its own script with the hash of each. Both have to be built.
 * @throws where the page does not name them as they are built
 */
export function writeFrame(folder = widgetFolder) {
  const all = widgetFiles(folder);
  const built = join(folder, 'frame-page.js');
  const hash = hashOf(built, 'sha384');
  const name = `frame-page-${shortOf(hash)}.js`;
  rmSync(join(folder, name), { force: true });
  renameSync(built, join(folder, name));
  const files = { 'frame-page.js': { file: name, integrity: `sha384-${hash}` }, 'evenhand.js': all.loader };
  let page = readFileSync(join(root, 'widget', 'frame.html'), 'utf8');
  for (const [plain, { file, integrity }] of Object.entries(files)) {
    const named = page.replace(`src="${plain}"`, `src="${file}" integrity="${integrity}"`);
    if (named === page) throw new Error(`widget/frame.html does not name ${plain}`);
    page = named;
  }
  writeFileSync(join(folder, 'frame.html'), page);
  const frame = { file: name, integrity: `sha384-${hash}` };
  writeFileSync(join(folder, 'evenhand.json'), `${JSON.stringify({ ...all, frame }, null, 2)}\n`);
}
