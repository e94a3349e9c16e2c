import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';

const here = join(root, 'bench', 'peers');
const file = (/** @type {string[]} */ ...path) => readFileSync(join(here, 'node_modules', ...path));

/** @typedef {{ script: (url: string) => string, tag: string, ready: string }} Embed what a page has in its head, where it stands, and an expression that is true once it is there */

/** What others put on a page with a tag. None of them does what ours does. */
export const others = /** @type {const} */ ([
  {
    id: 'giscus',
    title: 'giscus (comments)',
    package: 'giscus',
    work: 'asks its own server for the comments and shows them in a frame of that server',
    head: '<script type="module" src="/giscus/giscus.js"></script>',
    body: '<giscus-widget repo="example/example" repoid="R_example" category="General" categoryid="DIC_example" mapping="pathname" loading="eager"></giscus-widget>',
    ready: 'Boolean(document.querySelector("giscus-widget")?.shadowRoot?.querySelector("iframe"))',
  },
  {
    id: 'cal',
    title: 'Cal.com, inline embed (booking)',
    package: '@calcom/embed-core',
    work: 'asks its own server for the calendar and shows it in a frame of that server',
    head: '<script type="module" src="/cal/page.js"></script>',
    body: '<div id="booking"></div>',
    ready: 'Boolean(document.querySelector("#booking cal-inline, #booking iframe"))',
  },
  {
    id: 'nhsuk',
    title: 'nhsuk-frontend (components of a page)',
    package: 'nhsuk-frontend',
    work: 'styles a page that is there already and makes its components work; no figures and no pictures',
    head: '<link rel="stylesheet" href="/nhsuk/nhsuk-frontend.min.css"><script type="module" src="/nhsuk/page.js"></script>',
    // The script that its page template has at the top of the body.
    body: `<script>document.body.classList.add('js-enabled','nhsuk-frontend-supported')</script>
<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">More</span></summary><div class="nhsuk-details__text">Text</div></details>
<div class="nhsuk-tabs" data-module="nhsuk-tabs"><h2 class="nhsuk-tabs__title">Contents</h2><ul class="nhsuk-tabs__list"><li class="nhsuk-tabs__list-item nhsuk-tabs__list-item--selected"><a class="nhsuk-tabs__tab" href="#one">One</a></li><li class="nhsuk-tabs__list-item"><a class="nhsuk-tabs__tab" href="#two">Two</a></li></ul><div class="nhsuk-tabs__panel" id="one">One</div><div class="nhsuk-tabs__panel nhsuk-tabs__panel--hidden" id="two">Two</div></div>
<button class="nhsuk-button" data-module="nhsuk-button" type="button">Go on</button>`,
    ready: 'Boolean(document.querySelector("[role=tablist]"))',
  },
]);

/** Bundles what their own instructions have a page say, and lays their published files beside it. @param {string} folder */
export async function embedAnswers(folder) {
  const bundled = async (/** @type {string} */ name) => {
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      mode: 'production',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target: 'es2022',
        outDir: join(folder, name),
        minify: true,
        rolldownOptions: { output: { minify: true } },
        lib: { entry: join(here, 'embeds', `${name}.mjs`), formats: ['es'], fileName: () => 'page.js' },
      },
    });
    return readFileSync(join(folder, name, 'page.js'));
  };
  const script = (/** @type {Buffer | string} */ body) => ({ type: 'text/javascript', body });
  const nhsuk = ['nhsuk-frontend', 'dist', 'nhsuk'];
  return {
    '/giscus/giscus.js': script(await bundled('giscus')),
    '/cal/page.js': script(await bundled('cal')),
    '/cal/embed.js': script(file('@calcom', 'embed-core', 'dist', 'embed', 'embed.js')),
    '/nhsuk/page.js': script("import { initAll } from './nhsuk-frontend.min.js';\ninitAll();\n"),
    '/nhsuk/nhsuk-frontend.min.js': script(file(...nhsuk, 'nhsuk-frontend.min.js')),
    '/nhsuk/nhsuk-frontend.min.css': { type: 'text/css', body: file(...nhsuk, 'nhsuk-frontend.min.css') },
  };
}

/** A plain page, with an embed in its middle or with none. */
export const hostPage = (head = '', body = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Maternity</title>${head}</head><body><h1>Maternity</h1><p>Before it.</p>${body}<p>After it.</p></body></html>`;
