import { html, page } from '../html.mjs';

/**
 * The list of the pages that are hard on the widget.
 * @param {{ groups: { title: string, embeds: import('./embed-page.mjs').Embed[] }[], addressOf: (embed: import('./embed-page.mjs').Embed) => string }} options
 */
export const embedsPage = ({ groups, addressOf }) =>
  page({
    title: 'The widget on harder pages',
    styles: ['/demo.css'],
    body: html`<body>
<header class="head"><p class="name"><a href="/">Evenhand</a> <span>demo</span></p></header>
<main>
  <h1>The widget on harder pages</h1>
  <p class="lead">A web editor has the pages that there are. Each of these is of a made-up trust, and odd in one way. On each of them the aid is the same, unless it says what should be seen in its place.</p>
${groups.map(
  ({ title, embeds }, at) => html`  <section aria-labelledby="group-${at}">
    <h2 id="group-${at}">${title}</h2>
    <ul class="decisions">
${embeds.map(
  (embed) => html`      <li>
        <a class="title" href="${addressOf(embed)}">${embed.title}</a>
        <p>The page ${embed.shows}</p>
${embed.expected !== undefined && html`        <p><b>What should be seen:</b> ${embed.expected}</p>\n`}      </li>
`,
)}    </ul>
  </section>
`,
)}  <section aria-labelledby="not">
    <h2 id="not">What no tag can withstand</h2>
    <p>An element has no box where what it stands in has none: a page that hides the part around it, makes that part see-through, gives it no size or lays something over it has hidden the aid as well. A CMS that strips tags which it does not know leaves nothing for a script to find; an administrator of that CMS has to admit <code>evenhand-aid</code> and the script. A tag that is closed in itself, <code>&lt;evenhand-aid /&gt;</code>, is open in HTML, and everything after it is then inside.</p>
    <p>These pages are imitations in plain markup. A real CMS with its plugins has to be tried itself.</p>
  </section>
</main>
<footer class="foot"><p>The trust on these pages is made up. The pages are served from this computer to this computer only.</p></footer>
</body>`,
  });
