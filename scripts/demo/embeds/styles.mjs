import { html } from '../html.mjs';
import { aid, sitePage, style } from './embed-page.mjs';

/** Pages of which the style works against the aid. @type {[id: string, title: string, shows: string, css: string, expected?: string][]} */
const hostile = [
  ['rem', 'A rem of ten pixels', 'makes a rem ten pixels.', 'html { font-size: 62.5% } main { font-size: 1.9rem }'],
  ['unset', 'Everything set back', 'sets every property of every element back, and insists.', '* { all: unset !important }'],
  [
    'no-blocks',
    'Every block hidden',
    'hides every block of a kind that the aid could be made of.',
    'div, section, article, p:not(.text) { display: none !important }',
  ],
  [
    'no-frames',
    'Every frame hidden',
    'hides every frame, as pages do that fear advertisements.',
    'iframe, frame, object, embed { display: none !important; visibility: hidden !important; block-size: 0 !important }',
  ],
  [
    'no-height',
    'The element without a height',
    'gives the element itself no height, and cuts off what is in it.',
    'evenhand-aid { display: inline; height: 0; max-height: 0; overflow: hidden; opacity: 0; position: absolute; transform: scale(0) }',
  ],
  [
    'no-height-insisted',
    'The same, insisted on',
    'does the same with a rule that insists.',
    'evenhand-aid { height: 0 !important; min-height: 0 !important; overflow: hidden !important; clip-path: inset(50%) !important; visibility: hidden !important; transition: all 9s !important }',
  ],
  [
    'inherited',
    'A style for all that inherits',
    'gives all text a style of its own.',
    'body { font: italic 40px / 3 fantasy; color: #a00000; text-transform: uppercase; letter-spacing: .2em; text-align: end; word-spacing: 1em; hyphens: auto; writing-mode: horizontal-tb; cursor: none; pointer-events: auto; user-select: none } .text, .crumbs, .foot p, .site { font: 16px / 24px Arial; letter-spacing: 0; text-transform: none } h1 { line-height: 48px; letter-spacing: 0; overflow-wrap: anywhere }',
  ],
  [
    'fixed-heights',
    'Frames and blocks of a fixed height',
    'gives frames and blocks a height of ten pixels.',
    'iframe, div { height: 10px !important; overflow: hidden }',
  ],
  [
    'moving',
    'Everything in motion',
    'lets everything appear slowly, as themes do.',
    'main * { transition: all .6s; animation: come .6s both } @keyframes come { from { opacity: 0 } }',
  ],
  [
    'no-ancestor',
    'What it stands in is hidden',
    'hides the part of the page that the aid stands in. No element can undo that: it has no box where its parent has none.',
    'main { display: none !important }',
    'nothing. The page hid its own content; take the rule away, or put the tag elsewhere.',
  ],
];

/** @type {import('./embed-page.mjs').Embed[]} */
export const styles = hostile.map(([id, title, shows, css, expected]) => ({
  id,
  title,
  shows,
  ...(expected && { expected }),
  make: (widget) => sitePage(widget, { head: style(css), body: html`  ${aid()}\n` }),
}));
