import { html, page } from '../html.mjs';
import { lead, scriptTag } from './embed-page.mjs';

/** @type {import('./embed-page.mjs').Embed[]} */
export const umbraco = [
  {
    id: 'umbraco',
    title: 'A CMS of grids, in a rich text cell',
    shows:
      'is as Umbraco makes one where the tag stands in a cell of rich text: wrapped by the grid and by the editor, with the names and the value of the language in small letters, and the script at the end.',
    make: (widget) =>
      page({
        title: 'Where to have your baby | Riverside Hospitals',
        styles: ['/embeds/files/umbraco.css'],
        body: html`<body class="frontpage theme-font-standard theme-color-water">
<header><div class="container"><a class="brand" href="/embeds">Riverside Hospitals</a><nav class="nav-bar" aria-label="Main"><ul><li><a href="#content" class="navi-link">Services</a></li><li><a href="#content" class="navi-link">Maternity</a></li></ul></nav></div></header>
<main id="content">
<div class="umb-grid">
<div class="grid-section">
<div><div class="container"><div class="row clearfix">
<div class="col-md-12 column"><div><h1>Where to have your baby</h1></div></div>
</div></div></div>
<div style="background-color:#f3f6f4"><div class="container"><div class="row clearfix">
<div class="col-md-8 column"><div>
<div class="rte"><p>${lead}</p>
<div class="umb-macro-holder mceNonEditable"><!-- macro --><ins><evenhand-aid pack="place-of-birth" lang="en-gb" data-udi="umb://macro/5c1d"><span>Ask your midwife or doctor to go through this choice with you.</span></evenhand-aid></ins></div>
<p></p>
</div>
</div></div>
<div class="col-md-4 column"><div><h2>Ring us</h2><p>Maternity advice line, 01632 960 113, at any hour.</p></div></div>
</div></div></div>
</div>
</div>
</main>
<footer class="section-footer"><div class="container"><p>Riverside Hospitals is made up.</p></div></footer>
${scriptTag(widget, '')}
</body>`,
      }),
  },
];
