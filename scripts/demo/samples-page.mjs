import { html, page } from './html.mjs';

/**
 * The list of the sample records.
 * @param {{ samples: import('./samples/sample-page.mjs').Sample[] }} options
 */
export const samplesPage = ({ samples }) =>
  page({
    title: 'Sample records',
    styles: ['/demo.css'],
    body: html`<body>
<header class="head"><p class="name"><a href="/">Evenhand</a> <span>demo</span></p></header>
<main>
  <h1>Sample records</h1>
  <p class="lead">Each page below is built as some web records are, and is named by that shape. Open one, load the extension as <a href="/">the first page</a> tells, click into a field, and let the panel put the note there.</p>
  <section aria-labelledby="plain">
    <h2 id="plain">One plain field</h2>
    <ul class="ways">
      <li><a href="/record">The sample record.</a> A page with one text field for the plan of care.</li>
    </ul>
  </section>
  <section aria-labelledby="shapes">
    <h2 id="shapes">By shape</h2>
    <ul class="decisions">
${samples.map(
  ({ id, title, imitates, expected }) => html`      <li>
        <a class="title" href="/record/${id}">${title}</a>
        <p>Imitates ${imitates}</p>
        <p><b>What should happen:</b> ${expected}</p>
      </li>
`,
)}    </ul>
  </section>
  <section aria-labelledby="missing">
    <h2 id="missing">What is not here</h2>
    <p>Programs that are not web pages, remote desktops and the record systems of real suppliers cannot be imitated honestly. Whether the panel works beside one of those has to be tried beside that one.</p>
  </section>
</main>
<footer class="foot"><p>The women and the trust on these pages are made up. The pages are served from this computer to this computer only, and nothing that is typed into them is saved or sent.</p></footer>
</body>`,
  });
