import { build } from './build.mjs';
import { openBrowser } from './demo/open-browser.mjs';
import { startDemo } from './demo/server.mjs';
import { ensure } from './ensure.mjs';
import { readArguments } from './read-arguments.mjs';
import { command, Sentence } from './run.mjs';

/** Resolves when somebody asks this process to end. */
const asked = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });

async function start() {
  const { port, open } = readArguments(process.argv.slice(2));
  await ensure();
  // Before the build, so that a port that is taken is told at once.
  const demo = await startDemo({ port });
  try {
    console.log('Building …');
    if (!(await build())) throw new Sentence('The build failed, so there is nothing to show; see above.');
    console.log(`
Evenhand is at
  ${demo.url}/        every decision, each on a sample trust page
  ${demo.url}/trust   one of them: where to give birth
  ${demo.url}/record  a sample record for the side panel
  ${demo.url}/records sample records of every shape, to put a note into
  ${demo.url}/embed   the maker: a tag for a page, and a file of local services
  ${demo.url}/embeds  sample pages with the aid in them`);
    const browser = open ? openBrowser([`${demo.url}/`, `${demo.url}/trust`, `${demo.url}/record`]) : undefined;
    try {
      if (browser) console.log(browser.told);
      console.log('Ctrl-C ends it.');
      await asked();
    } finally {
      await browser?.close();
    }
  } finally {
    await demo.close();
  }
}

await command(start);
