import { html } from '../html.mjs';
import { saved } from './sample-page.mjs';

/** @type {import('./sample-page.mjs').Sample} */
export const plainRich = {
  id: 'plain-rich',
  title: 'Rich fields without an editor',
  imitates: 'a record that makes a part of its page editable and leaves the rest to the browser.',
  expected: 'the text arrives once, a line for each line, and Undo takes it back.',
  scripts: ['/sample-saved.js'],
  body: html`  <section aria-labelledby="rich-title">
    <h2 id="rich-title">Plan of care, rich text</h2>
    <div id="rich" class="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="rich-title"></div>
${saved('rich')}  </section>
  <section aria-labelledby="plaintext-title">
    <h2 id="plaintext-title">Her wishes, plain text only</h2>
    <div id="plaintext" class="rich" contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-labelledby="plaintext-title"></div>
${saved('plaintext')}  </section>
`,
};
