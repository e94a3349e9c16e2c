import { html } from '../html.mjs';
import { field, framePage } from './sample-page.mjs';

const area = (/** @type {string} */ id) => html`<textarea id="${id}" rows="4" autocomplete="off"></textarea>`;

/** @param {string} other where the other origin is, without a slash at the end @returns {import('./sample-page.mjs').Sample} */
export const otherOrigin = (other) => ({
  id: 'other-origin',
  title: 'Frames of another origin',
  imitates: 'a record that shows a field of another supplier in a frame, and one in a frame that is shut in.',
  expected:
    'nothing is put into either frame, the reason is said, and copying is offered. The field of the page itself works as ever.',
  policy: ["default-src 'none'", "style-src 'self'", "img-src 'self'", `frame-src 'self' ${other}`, "base-uri 'none'"],
  body: html`  <section aria-labelledby="own">
    <h2 id="own">The page itself</h2>
${field({ id: 'own-field', label: 'Field in the page', control: area('own-field') })}  </section>
  <section aria-labelledby="other">
    <h2 id="other">From another port of this computer</h2>
    <iframe id="elsewhere" class="middle" src="${other}/record/other-origin/field" title="A field from elsewhere"></iframe>
  </section>
  <section aria-labelledby="shut">
    <h2 id="shut">Shut in (a sandbox without an origin)</h2>
    <iframe id="sandboxed" class="middle" sandbox="allow-scripts" src="/record/other-origin/sandboxed" title="A field that is shut in"></iframe>
  </section>
`,
});

/** The frame that is shut in. */
export const sandboxedFrame = () =>
  framePage({
    title: 'Shut in',
    body: field({ id: 'sandboxed-field', label: 'Field that is shut in', control: area('sandboxed-field') }),
  });

/** The frame that the other origin serves. */
export const elsewhereFrame = () =>
  framePage({
    title: 'Of another origin',
    body: field({ id: 'elsewhere-field', label: 'Field from elsewhere', control: area('elsewhere-field') }),
  });
