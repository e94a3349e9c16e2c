import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { widgetParts } from './build.mjs';
import { judgingOnce } from './judging-once.mjs';
import { root, Sentence, tool } from './run.mjs';
import { writeWidgetFiles } from './widget-files.mjs';

/** Beside the release, and never in it. */
const folder = join(root, 'dist', 'test-languages');
const extension = join(folder, 'extension');
const widget = join(folder, 'widget');

/** Nothing that is tested in these languages needs them. */
const without = new Set(['check', 'frame', 'offline']);

/**
 * Builds the panel for Chrome and the widget with the two languages that nobody speaks.
 * @returns {Promise<{ extension: string, widget: string }>} their folders
 * @throws {Sentence} where a build fails
 */
export async function buildTestLanguages() {
  rmSync(folder, { recursive: true, force: true });
  const env = {
    CI: '1',
    NO_COLOR: '1',
    EVENHAND_TEST_LANGUAGES: '1',
    EVENHAND_EXTENSION: extension,
    EVENHAND_WIDGET: widget,
  };
  const run = async (/** @type {string} */ name, /** @type {string[]} */ args, more = {}) => {
    const { code, output } = await tool(name, args, { env: { ...env, ...more } });
    if (code !== 0) throw new Sentence(`The build with the test languages failed.\n${output}`);
  };
  // The shells are two, and a machine has two hands.
  await judgingOnce(() =>
    Promise.all([
      run('wxt', ['build', '-b', 'chrome', '--mv3']),
      (async () => {
        for (const part of widgetParts.filter((one) => !without.has(one)))
          await run('vite', ['build', '--config', join('widget', 'vite.config.ts'), '--logLevel', 'warn'], {
            EVENHAND_PART: part,
          });
      })(),
    ]),
  );
  await writeWidgetFiles('0.0.0', widget);
  return { extension: join(extension, 'chrome-mv3'), widget };
}
