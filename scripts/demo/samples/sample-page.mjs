import { html, page } from '../html.mjs';

/**
 * A sample record of one shape.
 * @typedef {object} Sample
 * @property {string} id its address is /record/ + this
 * @property {string} title
 * @property {string} imitates what kind of record is built like this
 * @property {string} expected what the button of the panel does here, or does not
 * @property {unknown} body
 * @property {string} [woman] whose record it says to be
 * @property {string[]} [scripts] addresses of module scripts
 * @property {string[]} [styles] addresses of style sheets besides the usual ones
 * @property {string[]} [policy]
 */

const styles = ['/record.css', '/sample-record.css'];
const moduleAt = (/** @type {string} */ address) => html`  <script type="module" src="${address}"></script>\n`;

/**
 * A field with its label.
 * @param {{ id: string, label: string, hint?: unknown, control: unknown }} options `control` has the id, and the id with
 *   "-hint" as what describes it
 */
export const field = ({ id, label, hint = false, control }) => html`    <div class="field">
      <label for="${id}">${label}</label>
${hint && html`      <p class="hint" id="${id}-hint">${hint}</p>\n`}      ${control}
    </div>
`;

/** Shows what the model of a field holds, so that a person and a test can see it. */
export const saved = (/** @type {string} */ id, of = '') => html`    <div class="saved">
      <h3 id="saved-${id}-title">What the record would save${of && ` (${of})`}</h3>
      <pre id="saved-${id}" data-saved="${id}" role="region" tabindex="0" aria-labelledby="saved-${id}-title"></pre>
    </div>
`;

/** @param {Sample} sample */
export const samplePage = ({ title, imitates, expected, body, woman = 'Sample, Amina', scripts = [], styles: more = [] }) =>
  page({
    title: `${woman} - ${title} - sample record`,
    styles: [...styles, ...more],
    head: scripts.map(moduleAt),
    body: html`<body>
<header>
  <p class="sample"><b>Sample record, invented.</b> No woman on this page exists. Nothing on it is saved or sent.</p>
  <div class="head">
  <p class="name">Riverside Maternity Record</p>
  <p class="woman" id="woman">${woman}</p>
  <nav aria-label="Record"><a href="/records">All sample records</a> <a href="/">Leave the record</a></nav>
  </div>
</header>
<main>
  <section aria-labelledby="shape">
    <h1 id="shape">${title}</h1>
    <p class="shape"><b>Imitates</b> ${imitates} <b>What should happen:</b> ${expected}</p>
  </section>
${body}</main>
</body>`,
  });

/**
 * What a frame of a sample record shows.
 * @param {{ title: string, body: unknown, scripts?: string[] }} options
 */
export const framePage = ({ title, body, scripts = [] }) =>
  page({
    title: `${title} - sample record`,
    styles,
    head: scripts.map(moduleAt),
    body: html`<body class="framed">
<main>
  <h1>${title}</h1>
${body}</main>
</body>`,
  });
