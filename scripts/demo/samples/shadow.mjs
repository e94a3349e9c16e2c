import { html } from '../html.mjs';
import { field, saved } from './sample-page.mjs';

const sheets = html`<link rel="stylesheet" href="/record.css"><link rel="stylesheet" href="/sample-record.css">`;
const area = (/** @type {string} */ id, /** @type {string} */ label) =>
  field({ id, label, control: html`<textarea id="${id}" rows="3" autocomplete="off"></textarea>` });

/** @type {import('./sample-page.mjs').Sample} */
export const shadow = {
  id: 'shadow',
  title: 'Fields in shadow roots',
  imitates: 'a record built of web components, whose fields lie in a document of their own inside the page.',
  expected: 'an open root gets the text, and so does an open root in an open one; a closed root is refused, with the reason.',
  scripts: ['/sample-shadow.js'],
  body: html`  <section aria-labelledby="open">
    <h2 id="open">Open</h2>
    <sample-field id="open-root" saves="open"><template shadowrootmode="open">${sheets}
${area('open-field', 'Plan of care, open root')}    </template></sample-field>
${saved('open')}  </section>
  <section aria-labelledby="inner">
    <h2 id="inner">Open inside open</h2>
    <sample-field id="outer-root"><template shadowrootmode="open">${sheets}
    <sample-field id="inner-root" saves="inner"><template shadowrootmode="open">${sheets}
${area('inner-field', 'Plan of care, root in a root')}    </template></sample-field>
    </template></sample-field>
${saved('inner')}  </section>
  <section aria-labelledby="closed">
    <h2 id="closed">Closed</h2>
    <sample-field id="closed-root" saves="closed"><template shadowrootmode="closed">${sheets}
${area('closed-field', 'Plan of care, closed root')}    </template></sample-field>
${saved('closed')}  </section>
`,
};
