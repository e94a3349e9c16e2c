import { html } from '../html.mjs';
import { aid, ownScript, room, scriptTag, sitePage } from './embed-page.mjs';

/** A page of which a script of its own does something with the element. @param {string} name @param {unknown} body @returns {import('./embed-page.mjs').Embed['make']} */
const scripted = (name, body) => (widget) => sitePage(widget, { head: ownScript(name), body: html`${body}` });

const act = (/** @type {string} */ does, /** @type {string} */ text) =>
  html`  <p><button type="button" class="act" data-does="${does}">${text}</button></p>\n`;

/** When the script comes, and when the element does. @type {import('./embed-page.mjs').Embed[]} */
export const orders = [
  {
    id: 'script-first',
    title: 'The script before everything',
    shows: 'has the script in its head without “defer”, so that it runs before there is a body.',
    make: (widget) => sitePage(widget, { body: html`  ${aid()}\n` }),
  },
  {
    id: 'script-deferred',
    title: 'The script deferred',
    shows: 'has the script in its head with “defer”, and keeps room for the aid in its style.',
    make: (widget) => sitePage(widget, { script: html`  ${scriptTag(widget)}\n`, head: room(), body: html`  ${aid()}\n` }),
  },
  {
    id: 'script-beside',
    title: 'The script just before the element',
    shows: 'has the script just before the element, as one piece of markup that an editor pastes.',
    make: (widget) => sitePage(widget, { script: '', body: html`  ${scriptTag(widget, '')}\n  ${aid()}\n` }),
  },
  {
    id: 'script-last',
    title: 'The script after everything',
    shows: 'has the script after the element, at the end.',
    make: (widget) => sitePage(widget, { script: '', head: room(), body: html`  ${aid()}\n`, after: scriptTag(widget, '') }),
  },
  {
    id: 'script-late',
    title: 'The script after the page has loaded',
    shows: 'fetches the script when all else is there, as a consent banner or a tag manager does.',
    make: (widget) =>
      sitePage(widget, {
        script: html`  <link rel="preload" as="script" href="${widget.folder}${widget.file}" integrity="${widget.integrity}" crossorigin="anonymous" data-late>\n`,
        head: html`${ownScript('script-late.js')}${room()}`,
        body: html`  ${aid()}\n`,
      }),
  },
  {
    id: 'script-twice',
    title: 'The script twice',
    shows: 'has the script twice, because two blocks of the CMS each bring it.',
    make: (widget) =>
      sitePage(widget, {
        script: html`  ${scriptTag(widget)}\n`,
        head: room(),
        body: html`  ${aid()}\n`,
        after: scriptTag(widget, 'async'),
      }),
  },
  {
    id: 'made-later',
    title: 'The element made later',
    shows: 'makes the element by a script when a button is pressed, one as markup and one as an element.',
    make: scripted(
      'made-later.js',
      html`${act('markup', 'Show the aid, as markup')}${act('element', 'Show the aid, as an element')}  <div id="here"></div>\n`,
    ),
  },
  {
    id: 'moved',
    title: 'The element taken out and put back',
    shows: 'takes the element out, puts it back, and moves it to another place. What she said is there again.',
    make: scripted(
      'moved.js',
      html`${act('out', 'Take it out')}${act('back', 'Put it back')}${act('move', 'Move it down')}  <div id="here">${aid()}</div>\n  <div id="there" class="after-aid"></div>\n`,
    ),
  },
];
