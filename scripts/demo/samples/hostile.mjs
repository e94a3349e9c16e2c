import { html } from '../html.mjs';
import { field } from './sample-page.mjs';

/** Fields that never get text. @type {[id: string, label: string, control: (id: string) => unknown][]} */
const refused = [
  ['read-only', 'Read only', (id) => html`<textarea id="${id}" rows="2" readonly>Signed off on 19 November 2026.</textarea>`],
  ['disabled', 'Disabled', (id) => html`<textarea id="${id}" rows="2" disabled></textarea>`],
  ['password', 'Password', (id) => html`<input id="${id}" type="password" autocomplete="current-password">`],
  ['search', 'Search for a woman', (id) => html`<input id="${id}" type="search" autocomplete="off">`],
  ['search-role', 'Find in this record', (id) => html`<input id="${id}" type="text" role="searchbox" autocomplete="off">`],
  [
    'combobox',
    'Find a ward',
    (id) =>
      html`<input id="${id}" type="text" role="combobox" aria-expanded="true" aria-controls="${id}-list" aria-autocomplete="list" autocomplete="off">
      <ul id="${id}-list" class="choices" role="listbox" aria-label="Wards"><li role="option" aria-selected="false">Birth centre</li><li role="option" aria-selected="false">Labour ward</li></ul>`,
  ],
  ['email', 'Email address', (id) => html`<input id="${id}" type="email" autocomplete="off">`],
  ['number', 'Weeks', (id) => html`<input id="${id}" type="number">`],
  ['date', 'Date of the visit', (id) => html`<input id="${id}" type="date">`],
  ['url', 'Web address', (id) => html`<input id="${id}" type="url" autocomplete="off">`],
  ['tel', 'Telephone', (id) => html`<input id="${id}" type="tel" autocomplete="off">`],
  ['one-time-code', 'Code from your phone', (id) => html`<input id="${id}" type="text" autocomplete="one-time-code">`],
  ['card-number', 'Card number', (id) => html`<input id="${id}" type="text" autocomplete="cc-number">`],
  ['card-code', 'Code on the card', (id) => html`<input id="${id}" type="text" autocomplete="cc-csc">`],
];

/** Fields that take text and change it, or lose it. @type {[id: string, label: string, hint: string, longest?: number][]} */
const changing = [
  ['short', 'At most 80 characters', 'Cuts off what is longer.', 80],
  [
    'plain-signs',
    'Plain signs only',
    'Refuses any text with bullets, curly quotes or other signs that are not on a plain keyboard.',
  ],
  ['strips-signs', 'Drops signs', 'Takes the text, and leaves out the signs that are not on a plain keyboard.'],
  ['capitals', 'Capitals', 'Turns everything into capitals.'],
  ['clears', 'Clears itself', 'Is empty again when it is left.'],
  ['replaced', 'Made anew', 'The page puts a new field in its place at each change.'],
  ['doubled', 'Twice', 'Whatever is put in comes twice.'],
];

/** Fields that nobody sees; how each is hidden is in the style sheet. @type {[id: string, how: string][]} */
const hidden = [
  ['no-size', 'has no size'],
  ['see-through', 'is see-through'],
  ['off-screen', 'lies outside the page'],
  ['clipped', 'is cut away'],
  ['not-displayed', 'is taken out of the page’s layout'],
  ['invisible', 'turns invisible'],
];

/** @type {import('./sample-page.mjs').Sample} */
export const hostile = {
  id: 'hostile',
  title: 'Fields that resist',
  imitates: 'everything that a field of a record can do to a text, and the fields that must never get one.',
  expected:
    'the refused and the hidden ones stay as they are, with the reason; of the changing ones the panel says truly what became of the text.',
  scripts: ['/sample-hostile.js'],
  body: html`  <section aria-labelledby="changing">
    <h2 id="changing">Take the text and change it</h2>
${changing.map(([id, label, hint, longest]) =>
  field({
    id,
    label,
    hint,
    control: html`<textarea id="${id}" rows="3" autocomplete="off" aria-describedby="${id}-hint"${longest !== undefined && html` maxlength="${longest}"`}></textarea>`,
  }),
)}${field({
  id: 'short-line',
  label: 'One line of at most 40 characters',
  control: html`<input id="short-line" type="text" maxlength="40" autocomplete="off">`,
})}  </section>
  <section aria-labelledby="refused">
    <h2 id="refused">Never get a text</h2>
    <div class="short-fields">
${refused.map(([id, label, control]) => field({ id, label, control: control(id) }))}    </div>
    <div class="field">
      <p class="label" id="rich-read-only-label">Rich text, read only</p>
      <div id="rich-read-only" class="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-readonly="true" aria-labelledby="rich-read-only-label"></div>
    </div>
  </section>
  <section aria-labelledby="hidden">
    <h2 id="hidden">Nobody sees them</h2>
    <p class="hint">Each button gives the focus to a field that is on this page and cannot be seen.</p>
${hidden.map(
  ([id, how]) => html`    <p class="tools"><button type="button" data-focuses="${id}">Focus the one that ${how}</button></p>
    <textarea id="${id}" class="unseen-${id}" rows="2" aria-label="Field that ${how}" autocomplete="off"></textarea>
`,
)}    <p id="has-focus" role="status"></p>
  </section>
`,
};
