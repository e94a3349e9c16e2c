import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.mjs';
import { judgingOnce } from './judging-once.mjs';
import { command, isCommand, root, Sentence, tool, typed } from './run.mjs';
import { widgetFolder, writeWidgetFiles } from './widget-files.mjs';
import { writeFrame } from './widget-frame.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where a build of the extension lies, as a full path. */
export const extensionFolder = (/** @type {'chrome' | 'edge' | 'firefox'} */ browser) =>
  join(root, 'dist', 'extension', `${browser}-mv3`);

/** Makes the tools write without colours and spinners. */
const plainly = { CI: '1', NO_COLOR: '1' };

/** Spinners, times, versions, and where in a tool something was thrown. */
const noise =
  /^([⠀-⣿]|\s*at .*(node_modules|node:|<anonymous>|Promise\.all)|\[(log|info|fail)\]|WXT|\d+\.\d+\.\d+$|✗ Build failed in)/;

/** What a tool said of a problem, and no more. */
const readable = (/** @type {string} */ output) =>
  output
    // at line ends, and at what tells a terminal how to draw
    .split(/[\r\n]|(?:\x1b\[[\d;?]*[A-Za-z])+/)
    .filter((line) => line.trim() && !noise.test(line))
    .map((line) => `          ${line}`)
    .join('\n');

/** @param {'chrome' | 'edge' | 'firefox'} browser */
const extension = (browser) => ({
  name: `extension for ${browser}`,
  // Firefox would be built for manifest version 2 if not told otherwise.
  go: () => tool('wxt', ['build', '-b', browser, '--mv3'], { env: plainly }),
});

/** The parts of the widget, in the order in which they are built: the loader names all others, so it is the last. */
export const widgetParts = /** @type {const} */ ([
  'aid',
  'more',
  'plan',
  'keep',
  'local',
  'check',
  'words',
  'rest',
  'packs',
  'languages',
  'frame',
  'loader',
  // It names all of them, and is named by none.
  'offline',
]);

/** @param {(typeof widgetParts)[number]} part */
const widget = (part) => ({
  name: `widget, part "${part}"`,
  go: async () => {
    if (part === widgetParts[0]) rmSync(widgetFolder, { recursive: true, force: true });
    const built = await tool('vite', ['build', '--config', join('widget', 'vite.config.ts'), '--logLevel', 'warn'], {
      env: { ...plainly, EVENHAND_PART: part },
    });
    if (part === 'loader' && built.code === 0) {
      await writeWidgetFiles(version);
      writeFrame();
    }
    return built;
  },
});

/** The pages for web editors, and the schema that one of them links to, among the files of the widget. */
const maker = {
  name: 'pages for web editors',
  go: () => {
    cpSync(join(root, 'docs', 'local-offer.schema.json'), join(widgetFolder, 'local-offer.schema.json'));
    return tool('vite', ['build', '--config', join('widget', 'maker', 'vite.config.ts'), '--logLevel', 'warn'], { env: plainly });
  },
};

/** The reports on the packs, beside both shells: the aid links to them. */
const reports = {
  name: 'reports on the packs',
  go: async () => {
    try {
      const module = await typed('report', 'write-reports.ts');
      const { writeReports } = /** @type {typeof import('./report/write-reports')} */ (module);
      const today = new Date().toISOString().slice(0, 10);
      const shells = [
        join(root, 'dist', 'widget'),
        extensionFolder('chrome'),
        extensionFolder('edge'),
        extensionFolder('firefox'),
      ];
      const [first = '', ...others] = shells.map((shell) => join(shell, 'reports'));
      await writeReports({ packsDir: join(root, 'packs'), outDir: first, today, linked: true });
      for (const other of others) cpSync(first, other, { recursive: true });
      return { code: 0, output: '' };
    } catch (problem) {
      return { code: 1, output: String(problem) };
    }
  },
};

/** The demo alone has them: nothing of them is in a shell. */
const editors = {
  name: 'editors of the sample records',
  go: () => tool('vite', ['build', '--config', join('scripts', 'editors.config.mjs'), '--logLevel', 'warn'], { env: plainly }),
};

const builds = [
  extension('chrome'),
  extension('edge'),
  extension('firefox'),
  ...widgetParts.map(widget),
  maker,
  reports,
  editors,
];

/**
 * Builds both shells and what the demo needs, one after the other, and goes on after a failure so that every problem shows at once.
 * @returns {Promise<boolean>} whether all went well
 */
export const build = () => judgingOnce(buildAll);

async function buildAll() {
  let good = true;
  /** The same mistake fails every build, and is told once. */
  const told = new Set();
  for (const { name, go } of builds) {
    const start = Date.now();
    const { code, output } = await go();
    const time = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    const problem = readable(output);
    if (code === 0) console.log(`  built   ${name} (${time})`);
    else console.log(`  FAILED  ${name}${told.has(problem) ? ', for the same reason' : `\n${problem}`}`);
    told.add(problem);
    good &&= code === 0;
  }
  return good;
}

if (isCommand(import.meta.url)) {
  await command(async () => {
    await ensure();
    if (!(await build())) throw new Sentence('The build failed; see above.');
  });
}
