import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
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

const numbers = new Intl.PluralRules('en-GB');
const count = (/** @type {number} */ n, /** @type {string} */ word) => `${n} ${word}${numbers.select(n) === 'one' ? '' : 's'}`;

/** The stages, in the order and by the names that the panel has for them. */
function stages() {
  const words = Object.assign(
    {},
    ...['first', 'panel', 'late'].map((part) => JSON.parse(readFileSync(join(root, 'locales', 'en-GB', `${part}.json`), 'utf8'))),
  );
  return ['antenatal', 'birth', 'postnatal'].map((stage) => ({ stage, name: words[`plan.stage.${stage}`] }));
}

/**
 * One decision in the list.
 * @param {import('./decisions.mjs').Decision} decision
 * @param {boolean} hasReport
 */
const item = (
  { id, title, question, options, parts, rows, version, signed },
  hasReport,
) => html`          <li data-decision="${id}">
            <a class="title" href="/trust/${id}">${title}</a>
            <p>${question}</p>
            <p class="facts">${parts > 1 && html`<span>${count(parts, 'part')}</span> `}<span>${count(options.length, 'option')}</span> <span>${count(rows, 'row')}</span> <span>Version ${version}, ${signed ? 'signed' : 'unsigned'}</span>${hasReport && html` <a href="/reports/${id}.html">Report<span class="unseen"> on ${title}</span></a>`}</p>
          </li>
`;

/**
 * The first page of the demo.
 * @param {{ decisions: import('./decisions.mjs').Decision[], reports: string[] | undefined, folderOf: (build: string) => string }} options
 *   `reports`: ids with a report, if they were made; `folderOf`: the full path of a build of the extension
 */
export const indexPage = ({ decisions, reports, folderOf }) =>
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
    <p>Open a decision below. It is what a woman at home sees: one tag, <code>&lt;evenhand-aid&gt;</code>, on a page of a made-up hospital trust that runs under a strict content security policy.</p>
    <div class="stages">
${stages().map(({ stage, name }) => {
  const here = decisions.filter((decision) => decision.stage === stage);
  return (
    here.length > 0 &&
    html`      <section aria-labelledby="${stage}">
        <h3 id="${stage}">${name} <span>${count(here.length, 'decision')}</span></h3>
        <ul class="decisions">
${here.map((decision) => item(decision, reports?.includes(decision.id) ?? false))}        </ul>
      </section>
`
  );
})}    </div>
    <p>No clinician has signed any of these figures off. They are not for use in care.${reports && html` <a href="/reports/">The reports</a> say of each decision what is there, what is missing and where each number was read.`}</p>
    <h3>For whoever puts it on a page</h3>
    <ul class="ways">
      <li><a href="/embed">Make the tag for your page.</a> Pick a decision, a look and a place for the files, see the aid, and copy the tag and the lines for your policy.</li>
      <li><a href="/embed/offer">Tell what your trust offers.</a> A form that makes and checks a file of local services.</li>
    </ul>
    <h3>The same on harder pages</h3>
    <ul class="ways">
      <li><a href="/trust-strictest">The strictest policy that there is.</a> It lets not even the page itself have a style sheet.</li>
      <li><a href="/local">A pack of the trust’s own.</a> The tag names a folder of the website, <code>pack-url="/local-pack/"</code>. What is in it is checked, and shown as local and unsigned.</li>
      <li><a href="/embeds">Pages of every kind that a trust has.</a> As a CMS writes them, in accordions and narrow columns, under styles that work against the aid, from other addresses.</li>
    </ul>
  </section>
  <section aria-labelledby="panel">
    <h2 id="panel">Beside a record, in a side panel</h2>
    <p><a href="/record">Open the sample record.</a> It is what a midwife has open in a consultation: the web record of a woman who does not exist, with a field for the plan of care. Open the panel beside it, pick a decision and go through it, and at the last step put the note into that field, or copy it and paste it there.</p>
    <p><a href="/records">Sample records of other shapes</a> are built as some web records are: with frames, with rich text editors, with fields that resist. Each says what should happen there.</p>
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
