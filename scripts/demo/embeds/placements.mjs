import { html } from '../html.mjs';
import { aid, ownScript, sitePage, style } from './embed-page.mjs';

/** @typedef {import('./embed-page.mjs').Embed} Embed */

/** Two tabs, the second with the aid in it. `hidden`: classes that keep its panel away until it is pressed. */
const tabs = (/** @type {Parameters<Embed['make']>[0]} */ widget, /** @type {string} */ hidden) =>
  sitePage(widget, {
    head: ownScript('tabs.js'),
    body: html`  <div class="tabs" role="tablist" aria-label="Maternity">
    <button type="button" class="tab" role="tab" id="tab-visits" aria-controls="visits" aria-selected="true">Your visits</button>
    <button type="button" class="tab" role="tab" id="tab-places" aria-controls="places" aria-selected="false">Where to have your baby</button>
  </div>
  <div id="visits" role="tabpanel" aria-labelledby="tab-visits"><p>You meet your midwife about ten times.</p></div>
  <div id="places" role="tabpanel" aria-labelledby="tab-places" class="${hidden}">${aid()}</div>
`,
  });

/** Where on a page the element can stand. @type {Embed[]} */
export const placements = [
  {
    id: 'several',
    title: 'Three of different decisions',
    shows: 'has three aids, each about another decision, and one of them with the services of the trust.',
    make: (widget) =>
      sitePage(widget, {
        text: 'Three choices come up on the day. Look at those that you want to think about before.',
        body: html`  <h2>Where to have your baby</h2>
  ${aid('place-of-birth', html` offer="/riverside-offer.json"`)}
  <h2 class="after-aid">The birth of the placenta</h2>
  ${aid('third-stage')}
  <h2 class="after-aid">Vitamin K for your baby</h2>
  ${aid('vitamin-k-newborn')}
`,
      }),
  },
  {
    id: 'same-twice',
    title: 'The same decision twice',
    shows: 'has two aids about the same decision, for two women at one screen. What one of them says is not the other’s.',
    make: (widget) =>
      sitePage(widget, { body: html`  ${aid()}\n  <h2 class="after-aid">For whoever is with you</h2>\n  ${aid()}\n` }),
  },
  {
    id: 'accordion',
    title: 'In a closed accordion',
    shows: 'has the aid in a part that is closed until somebody opens it.',
    make: (widget) =>
      sitePage(widget, {
        body: html`  <details><summary>What happens at my first visit?</summary><p>You meet your midwife, and tell her about you.</p></details>
  <details id="part"><summary>Where can I have my baby?</summary>${aid()}</details>
`,
      }),
  },
  {
    id: 'tabs',
    title: 'In a tab that is not shown',
    shows: 'has the aid in the panel of a tab, which is out of the layout until its tab is pressed.',
    make: (widget) => tabs(widget, 'tab-off'),
  },
  {
    id: 'invisible',
    title: 'In a part that is invisible',
    shows: 'has the aid in a part that has its place and is invisible until its button is pressed, as large menus do.',
    make: (widget) => tabs(widget, 'tab-off unseen'),
  },
  {
    id: 'narrow',
    title: 'In a column 280 pixels wide',
    shows: 'has the aid in the narrow column beside a text.',
    make: (widget) =>
      sitePage(widget, {
        body: html`  <div class="columns"><div><h2>How we look after you</h2><p>Your midwife is the same one at each visit, as far as we can.</p></div><aside aria-label="Decision aid">${aid()}</aside></div>\n`,
      }),
  },
  {
    id: 'flex',
    title: 'As one of several in a row',
    shows: 'has the aid as an item of a row and of a grid, where a width comes from what is inside.',
    make: (widget) =>
      sitePage(widget, {
        head: style(
          '.row { display: flex; align-items: flex-start; gap: 24px } .row > p { flex: none; inline-size: 160px; margin: 0 }',
        ),
        body: html`  <div class="row"><p>Ring us on 01632 960 113.</p>${aid()}</div>\n`,
      }),
  },
  {
    id: 'rtl',
    title: 'On a page from right to left',
    shows: 'is written from right to left, and so is everything around the aid. Its words are English all the same.',
    make: (widget) => sitePage(widget, { body: html`  <div dir="rtl" lang="ar"><p>مستشفيات ريفرسايد</p>${aid()}</div>\n` }),
  },
];
