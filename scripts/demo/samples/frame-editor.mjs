import { html } from '../html.mjs';
import { saved } from './sample-page.mjs';

const editor = (
  /** @type {string} */ id,
  /** @type {string} */ title,
  /** @type {unknown} */ frame,
) => html`  <section aria-labelledby="${id}-title" data-editor="${id}">
    <h2 id="${id}-title">${title}</h2>
    <p class="tools" role="group" aria-label="Tools of: ${title}"><button type="button" data-command="bold">Bold</button> <button type="button" data-command="insertUnorderedList">List</button> <button type="button" data-command="undo">Undo</button></p>
    ${frame}
    <div class="field">
      <label for="${id}-copy">What the record would save</label>
      <textarea id="${id}-copy" rows="4" readonly data-saved="${id}"></textarea>
    </div>
${saved(`${id}-markup`, 'as markup')}  </section>
`;

/** @type {import('./sample-page.mjs').Sample} */
export const frameEditor = {
  id: 'frame-editor',
  title: 'Rich editors in frames',
  imitates: 'a record whose rich text field is the body of a frame that it makes itself, with the buttons outside.',
  expected:
    'the text arrives in the one that was clicked, a paragraph for each line and with no markup of ours, and Undo takes it back.',
  scripts: ['/sample-frame-editor.js'],
  body: html`${editor('blank', 'Plan of care, in an empty frame', html`<iframe id="blank" class="editor" title="Plan of care, rich text"></iframe>`)}${editor(
    'srcdoc',
    'Her wishes, in a frame with its own text',
    html`<iframe id="srcdoc" class="editor" title="Her wishes, rich text" srcdoc="${'<!doctype html><html lang="en-GB"><head><title>Her wishes</title><link rel="stylesheet" href="/sample-frame.css"></head><body contenteditable="true" role="textbox" aria-multiline="true" aria-label="Her wishes"><p><br></p></body></html>'}"></iframe>`,
  )}`,
};
