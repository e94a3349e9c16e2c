import { html, page } from '../html.mjs';
import { aid, lead, ownScript, scriptTag } from './embed-page.mjs';

/**
 * A node's page, as a CMS of fields and regions writes it.
 * @param {import('./embed-page.mjs').Widget} widget
 * @param {unknown} content
 */
const node = (widget, content) =>
  page({
    title: 'Where to have your baby | Riverside Hospitals',
    styles: ['/embeds/files/drupal.css'],
    head: html`  ${scriptTag(widget)}\n${ownScript('drupal.js')}`,
    body: html`<body class="path-node page-node-type-service">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner"><div class="region region-header"><div class="block block-system block-system-branding-block"><a href="/embeds" rel="home" class="site-name">Riverside Hospitals</a></div></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">Where to have your baby</span></h1></div>
<div id="block-content" class="block block-system block-system-main-block"><article data-history-node-id="112" class="node node--type-service node--view-mode-full"><div class="node__content">
${content}
</div></article></div>
</div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><div class="block"><h2>Ring us</h2><p>Maternity advice line, 01632 960 113, at any hour.</p></div></div></aside>
</main>
<footer role="contentinfo"><p>Riverside Hospitals is made up.</p></footer>
</div>
</div>
</body>`,
  });

const body = (/** @type {unknown} */ content) =>
  html`<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${content}</div>`;

/** @type {import('./embed-page.mjs').Embed[]} */
export const drupal = [
  {
    id: 'drupal',
    title: 'A CMS of fields, in a filtered body',
    shows:
      'is as Drupal makes one where an editor wrote the tag in a text format that admits it: in a paragraph, with a space that does not break in place of nothing, and with the language a second time.',
    make: (widget) =>
      node(
        widget,
        body(html`<p>${lead}</p>

<p><evenhand-aid lang="en-GB" pack="place-of-birth" xml:lang="en-GB">&nbsp;</evenhand-aid></p>

<p>&nbsp;</p>`),
      ),
  },
  {
    id: 'drupal-late',
    title: 'A CMS of fields, in a block that comes late',
    shows:
      'is as Drupal makes one where a block is sent last: a script puts it in place of a mark once everything else is there, and a button puts the whole field there anew.',
    make: (widget) =>
      node(
        widget,
        html`${body(html`<p>${lead}</p>`)}
<div class="block block-evenhand" data-late-wrapper><span data-big-pipe-placeholder-id="callback=aid"></span></div>
<p><button type="button" class="button js-form-submit" data-again>Show this part again</button></p>
<template data-big-pipe-replacement-for-placeholder-with-id="callback=aid"><div class="contextual-region">${aid()}</div></template>`,
      ),
  },
];
