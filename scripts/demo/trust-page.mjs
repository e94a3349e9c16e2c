import { html, page } from './html.mjs';

/** The loader: its address, and the hash that it must have. @typedef {{ src: string, integrity: string }} Script */

/** As the maker gives it: right before the element, so that nothing on the page moves. @param {Script} script */
const tag = ({ src, integrity }) => html`<script src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/**
 * A page of a made-up hospital trust with the widget on it.
 * @param {{ styles: string[], script: Script, title: string, text: unknown, element: unknown }} options `script`: the
 *   loader; `text`: what the trust says above it; `element`: its tag
 */
const aidPage = ({ styles, script, title, text, element }) =>
  page({
    title: `${title} - Riverside Hospitals`,
    styles,
    body: html`<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="head">
  <a class="name" href="/">Riverside Hospitals</a>
  <nav class="site" aria-label="Site"><a href="#content">Our services</a> <a href="#content">Patients and visitors</a> <a href="#content">Find us</a></nav>
</header>
<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Home</a> / <a href="#content">Maternity</a> / ${title}</nav>
<main id="content" tabindex="-1">
  <h1>${title}</h1>
  <p class="text">${text}</p>
  ${tag(script)}
  ${element}
</main>
<footer class="foot"><p>Riverside Hospitals is made up. Contact the maternity advice line on your notes if you are worried about you or your baby.</p></footer>
</body>`,
  });

/** What the trust says of one decision, where it says more than that there is an aid. @type {Record<string, string>} */
const texts = {
  'place-of-birth':
    'You can plan to have your baby at home, in one of our two birth centres or on the labour ward at Riverside General. Use this aid on your own, or with your midwife.',
};

/**
 * The page of one decision.
 * @param {{ styles: string[], script: Script, decision: import('./decisions.mjs').Decision }} options
 */
export const trustPage = ({ styles, script, decision: { id, title, options } }) =>
  aidPage({
    styles,
    script,
    title,
    text: texts[id] ?? 'You have a choice. Use this aid on your own, with somebody close to you, or with your midwife or doctor.',
    element: html`<evenhand-aid pack="${id}" lang="en-GB">
    <p>This part of the page puts what you can choose side by side, and needs JavaScript. Without it, ask your midwife or doctor to go through this with you:</p>
    <ul>
${options.map((name) => html`      <li>${name}</li>\n`)}    </ul>
  </evenhand-aid>`,
  });

/**
 * A page with a pack that is the trust's own.
 * @param {{ styles: string[], script: Script, address: string }} options `address`: folder of the pack
 */
export const localPage = ({ styles, script, address }) =>
  aidPage({
    styles,
    script,
    title: 'A decision of our own',
    text: html`The figures and words below come from two files of this website, <code>${address}pack.json</code> and <code>${address}words.en-GB.json</code>. They are held to the same rules as every other decision, and shown as local and unsigned.`,
    element: html`<evenhand-aid pack-url="${address}" lang="en-GB">
    <p>This part of the page needs JavaScript. Without it, ask your midwife or doctor to go through your choices with you.</p>
  </evenhand-aid>`,
  });
