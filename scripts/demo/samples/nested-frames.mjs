import { html, page } from '../html.mjs';
import { field, framePage } from './sample-page.mjs';

const area = (/** @type {string} */ id) => html`<textarea id="${id}" rows="3" data-focus autocomplete="off"></textarea>`;
const frame = (/** @type {string} */ name, /** @type {string} */ title, /** @type {string} */ size) =>
  html`    <iframe id="${name}" name="${name}" class="${size}" src="/record/nested-frames/${name}" title="${title}"></iframe>\n`;
const scripts = ['/sample-focus.js'];

/** @type {import('./sample-page.mjs').Sample} */
export const nestedFrames = {
  id: 'nested-frames',
  title: 'Frames in frames',
  imitates: 'a record of older parts: a page in a frame, with frames side by side in it, and one more in the second.',
  expected:
    'the field that was clicked last gets the text, once, and no other one does, though several frames go on naming a field of their own.',
  scripts,
  body: html`  <section aria-labelledby="frames">
    <h2 id="frames">The page itself</h2>
${field({ id: 'top-field', label: 'Field in the page', control: area('top-field') })}${frame('work', 'Work area', 'tall')}  </section>
`,
};

/** A frame that is a rich field as a whole: its document names its body as the field at all times. */
const editableBody = (/** @type {string} */ title) =>
  page({
    title: `${title} - sample record`,
    styles: ['/sample-frame.css'],
    body: html`<body contenteditable="true" role="textbox" aria-multiline="true" aria-label="${title}"><p><br></p></body>`,
  });

/** The frames of it, by the end of their address. @type {Record<string, () => string>} */
export const framesOfNested = {
  work: () =>
    framePage({
      title: 'Frame one: work area',
      scripts,
      body: html`${field({ id: 'work-field', label: 'Field in the work area', control: area('work-field') })}  <div class="beside">
${frame('contacts', 'Contacts', 'middle')}${frame('today', 'Today', 'middle')}${['wishes', 'worries'].map(
  (name) => html`    <div><p class="label">Her ${name}, a frame that is a field</p>
${frame(name, `Her ${name}`, 'low')}    </div>
`,
)}  </div>
`,
    }),
  contacts: () =>
    framePage({
      title: 'Frame two, left: contacts',
      scripts,
      body: field({ id: 'contacts-field', label: 'Field in contacts', control: area('contacts-field') }),
    }),
  today: () =>
    framePage({
      title: 'Frame two, right: today',
      scripts,
      body: html`${field({ id: 'today-field', label: 'Field in today', control: area('today-field') })}${frame('plan', 'Plan', 'low')}`,
    }),
  plan: () =>
    framePage({
      title: 'Frame three: plan',
      scripts,
      body: field({ id: 'plan-field', label: 'Plan of care', control: area('plan-field') }),
    }),
  wishes: () => editableBody('Her wishes'),
  worries: () => editableBody('Her worries'),
};
