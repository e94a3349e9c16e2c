import { html, page } from './html.mjs';

/** How each browser loads an extension from a folder, in three steps. */
const browsers = [
  {
    name: 'Chrome',
    folder: 'chrome-mv3',
    steps: [
      html`Open <code>chrome://extensions</code> and turn on <b>Developer mode</b>.`,
      html`Press <b>Load unpacked</b> and pick the folder.`,
      html`Press the puzzle piece in the toolbar, then <b>Evenhand</b>: the panel opens beside the page.`,
    ],
  },
  {
    name: 'Edge',
    folder: 'edge-mv3',
    steps: [
      html`Open <code>edge://extensions</code> and turn on <b>Developer mode</b>.`,
      html`Press <b>Load unpacked</b> and pick the folder.`,
      html`Press the puzzle piece in the toolbar, then <b>Evenhand</b>: the panel opens beside the page.`,
    ],
  },
  {
    name: 'Firefox',
    folder: 'firefox-mv3',
    steps: [
      html`Open <code>about:debugging#/runtime/this-firefox</code>.`,
      html`Press <b>Load Temporary Add-on</b> and pick <code>manifest.json</code> in the folder.`,
      html`Press the puzzle piece in the toolbar, then <b>Evenhand</b>: the sidebar opens beside the page.`,
    ],
  },
];

/**
 * The first page of the demo.
 * @param {{ folderOf: (build: string) => string }} options `folderOf`: the full path of a build of the extension
 */
export const indexPage = ({ folderOf }) =>
  page({
    title: 'Evenhand demo',
    styles: ['/demo.css'],
    body: html`<body>
<header class="head"><p class="name">Evenhand <span>demo</span></p></header>
<main>
  <h1>A fair choice on the table</h1>
  <p class="lead">Evenhand puts the reasonable options of a decision in maternity care side by side, with the same pictures of chance for each, and turns what a woman says into a plan that she can take away. It comes in two shells, and nothing that is typed into either leaves this computer.</p>
  <section aria-labelledby="widget">
    <h2 id="widget">On a trust’s own website</h2>
    <p><a href="/trust">Open the sample trust page.</a> It is what a woman at home sees: one tag, <code>&lt;evenhand-aid&gt;</code>, on a page of a made-up hospital trust that runs under a strict content security policy. The same page is also here with <a href="/trust-strictest">the strictest policy that there is</a>, which lets not even the page itself have a style sheet.</p>
  </section>
  <section aria-labelledby="panel">
    <h2 id="panel">Beside a record, in a side panel</h2>
    <p><a href="/record">Open the sample record.</a> It is what a midwife has open in a consultation: the web record of a woman who does not exist, with a field for the plan of care. Open the panel beside it, go through a decision, copy the note at the last step, and paste it into that field.</p>
    <p>The panel is a browser extension, and these are its builds. Load the one for your browser:</p>
    <div class="browsers">
${browsers.map(
  ({ name, folder, steps }) => html`      <section aria-labelledby="${folder}">
        <h3 id="${folder}">${name}</h3>
        <ol>
${steps.map((step) => html`          <li>${step}</li>\n`)}        </ol>
        <p class="folder"><span>Folder</span> <code>${folderOf(folder)}</code></p>
      </section>
`,
)}    </div>
  </section>
</main>
<footer class="foot"><p>The trust and the woman on these pages are made up. The pages are served from this computer to this computer only.</p></footer>
</body>`,
  });
