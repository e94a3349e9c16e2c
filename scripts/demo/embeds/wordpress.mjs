import { html, page } from '../html.mjs';
import { aid, lead, ownScript, scriptTag } from './embed-page.mjs';

/**
 * A theme's page, as a CMS of blocks writes it.
 * @param {unknown} content
 */
const themed = (content) =>
  page({
    title: 'Where to have your baby – Riverside Maternity',
    styles: ['/embeds/files/wordpress.css'],
    head: ownScript('wordpress.js'),
    body: html`<body class="page-template-default page page-id-418 wp-embed-responsive is-layout-flow">
<div class="wp-site-blocks">
<header class="wp-block-template-part">
<div class="wp-block-group alignfull has-background is-layout-constrained">
<p class="wp-block-site-title"><a href="/embeds">Riverside Maternity</a></p>
<nav class="wp-block-navigation" aria-label="Header navigation"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a href="#wp--skip-link--target">Pregnancy</a></li><li class="wp-block-navigation-item"><a href="#wp--skip-link--target">Birth</a></li><li class="wp-block-navigation-item"><a href="#wp--skip-link--target">After birth</a></li></ul></nav>
</div>
</header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">Where to have your baby</h1></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
${content}
<h2 class="wp-block-heading">Come and see us 🏥</h2>
<p>Our tours are on the first Saturday of the month. Ring us to book, and bring whoever you like 👶.</p>
<figure class="wp-block-image size-large"><img decoding="async" loading="lazy" width="600" height="140" src="/embeds/files/birth-centre.svg" alt="Drawing of a low building by a river" class="wp-image-421"></figure>
</div>
</main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p>Riverside Hospitals is made up.</p></div></footer>
</div>
</body>`,
  });

/** @type {import('./embed-page.mjs').Embed[]} */
export const wordpress = [
  {
    id: 'wordpress',
    title: 'A blog CMS, in a text block',
    shows:
      'is as WordPress makes one where the editor pasted the tag into text: paragraphs and line breaks were put around it and into it, the theme sets everything back, and scripts draw emoji and load pictures late.',
    make: (widget) =>
      themed(html`<p>${lead}</p>
<p>${scriptTag(widget, '')}<br />
<evenhand-aid pack="place-of-birth" lang="en-GB"><br />
Ask your midwife or doctor to go through this choice with you.<br />
</evenhand-aid></p>
<p></p>`),
  },
  {
    id: 'wordpress-block',
    title: 'A blog CMS, in a block of markup',
    shows: 'is as WordPress makes one where the editor used a block of markup, and its theme gives every block its width.',
    make: (widget) =>
      themed(html`<p>${lead}</p>
${aid()}
${scriptTag(widget, 'async')}
<p class="has-small-font-size">Ask at your next visit, or ring the maternity advice line on 01632 960 113.</p>`),
  },
];
