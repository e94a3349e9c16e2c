import { html, page } from './html.mjs';

/**
 * A page of a made-up hospital trust with the widget on it.
 * @param {{ styles: string[], script: string }} options `script`: address of the widget
 */
export const trustPage = ({ styles, script }) =>
  page({
    title: 'Where to give birth - Riverside Hospitals',
    styles,
    head: html`  <script defer src="${script}"></script>\n`,
    body: html`<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="head">
  <a class="name" href="/">Riverside Hospitals</a>
  <nav class="site" aria-label="Site"><a href="#content">Our services</a> <a href="#content">Patients and visitors</a> <a href="#content">Find us</a></nav>
</header>
<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Home</a> / <a href="#content">Maternity</a> / Where to give birth</nav>
<main id="content" tabindex="-1">
  <h1>Where to give birth</h1>
  <p class="text">You can plan to have your baby at home, in one of our two birth centres or on the labour ward at Riverside General. Use this aid on your own, or with your midwife.</p>
  <evenhand-aid pack="place-of-birth" lang="en-GB">
    <p>This part of the page compares the places to give birth, and needs JavaScript. Without it, ask your midwife to go through the places with you: home, a midwife unit in its own building, a midwife unit next to the labour ward, and the hospital labour ward.</p>
  </evenhand-aid>
</main>
<footer class="foot"><p>Riverside Hospitals is made up. Contact the maternity advice line on your notes if you are worried about you or your baby.</p></footer>
</body>`,
  });
