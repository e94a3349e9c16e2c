import { html } from '../html.mjs';
import { field, saved } from './sample-page.mjs';

/** The libraries set styles in the markup that they make, and draw their buttons with pictures in the address. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
];

/** Where the bundled editors are served from. */
const bundled = (/** @type {string} */ name) => `/record/editors/${name}`;

/** @param {{ id: string, name: string, styled?: boolean }} options @returns {import('./sample-page.mjs').Sample} */
const editor = ({ id, name, styled = false }) => ({
  id,
  title: `Plan of care in ${name}`,
  imitates: `a record whose rich text field is ${name}: the editor keeps a model of its own, and puts back what it does not know of.`,
  expected: 'the text is in the model, once, a paragraph for each line, and Undo takes it back.',
  scripts: [bundled(`${id}.js`)],
  styles: styled ? [bundled(`${id}.css`)] : [],
  policy,
  body: html`  <section aria-labelledby="editor-title">
    <h2 id="editor-title">Plan of care</h2>
    <div id="editor" class="mount"><p>The editor belongs here. It is made by <code>npm run build</code>.</p></div>
${saved('editor')}  </section>
`,
});

export const prosemirror = editor({ id: 'prosemirror', name: 'ProseMirror', styled: true });
export const ckeditor = editor({ id: 'ckeditor', name: 'CKEditor', styled: true });
export const lexical = editor({ id: 'lexical', name: 'Lexical' });
export const quill = editor({ id: 'quill', name: 'Quill', styled: true });

/** The policy is that of an open record system. @type {import('./sample-page.mjs').Sample} */
export const controlled = {
  id: 'controlled',
  title: 'Fields that the page controls',
  imitates: 'a record that is one page built with React, which writes each field anew from its own state.',
  expected: 'the text stays after the page is drawn anew, the form knows that it was changed, and Undo takes it back.',
  scripts: [bundled('controlled.js')],
  policy: ["default-src 'self'", "object-src 'self' blob:", "frame-ancestors 'self'"],
  body: html`  <section aria-labelledby="form-title">
    <h2 id="form-title">Today</h2>
    <div id="form" class="mount">
${field({ id: 'not-built', label: 'Plan of care', control: html`<textarea id="not-built" rows="4" disabled>The form belongs here. It is made by "npm run build".</textarea>` })}    </div>
${saved('plan-of-care')}  </section>
`,
};
