import { html, page } from '../html.mjs';

/**
 * What a page needs to have the widget on it.
 * @typedef {object} Widget
 * @property {string} folder address of what the trust uploaded, with a slash at the end
 * @property {string} file name of the script in it
 * @property {string} integrity of that script
 * @property {string} other origin of the second server, which has the same files
 */

/**
 * A page of the made-up trust that is hard on the widget in one way.
 * @typedef {object} Embed
 * @property {string} id its address is /embeds/ + this, or + `folder` + this
 * @property {string} title
 * @property {string} shows what is odd about the page, as it would stand after "The page "
 * @property {(widget: Widget) => string} make
 * @property {string} [folder] with a slash at the end
 * @property {string} [expected] what should be seen, where that is not the aid
 * @property {string[]} [policy] content security policy; the usual one unless given
 * @property {Record<string, string>} [headers] besides the usual ones, and in their place
 * @property {BufferEncoding} [encoding] how the letters are sent; UTF-8 unless given
 */

/** What most sites send that have thought about it and run a CMS: inline style is theirs, no script is. */
export const usual = ["default-src 'self'", "style-src 'self' 'unsafe-inline'", "base-uri 'self'", "frame-ancestors 'none'"];

/** The tag as the maker gives it. @param {Widget} widget */
export const scriptTag = ({ folder, file, integrity }, attributes = 'defer') =>
  html`<script ${attributes && `${attributes} `}src="${folder}${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** The element, with what stands there until the script has come. @param {string} more attributes, as markup that is ready */
export const aid = (pack = 'place-of-birth', more = html``) =>
  html`<evenhand-aid pack="${pack}" lang="en-GB"${more}>Ask your midwife or doctor to go through this choice with you.</evenhand-aid>`;

/** What the trust says above the aid. */
export const lead =
  'You can plan to have your baby at home, in one of our two birth centres or on the labour ward at Riverside General. Use this aid on your own, or with your midwife.';

const heading = 'Choosing where to have your baby';

/**
 * The inside of a page of the trust that is odd in nothing but what it is given.
 * @param {{ body: unknown, title?: string, text?: string, after?: unknown }} options `after`: what comes after all else
 */
export const site = ({ body, title = heading, text = lead, after = '' }) => html`<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="head">
  <a class="name" href="/embeds">Riverside Hospitals</a>
  <nav class="site" aria-label="Site"><a href="#content">Our services</a> <a href="#content">Patients and visitors</a> <a href="#content">Find us</a></nav>
</header>
<nav class="crumbs" aria-label="Breadcrumb"><a href="/embeds">Home</a> / <a href="#content">Maternity</a> / ${title}</nav>
<main id="content" tabindex="-1">
  <h1>${title}</h1>
  <p class="text">${text}</p>
${body}</main>
<footer class="foot"><p>Riverside Hospitals is made up. Contact the maternity advice line on your notes if you are worried about you or your baby.</p></footer>
${after}</body>`;

/**
 * A whole page of the trust.
 * @param {Widget} widget
 * @param {{ body: unknown, head?: unknown, script?: unknown, text?: string, after?: unknown }} options `script`: in the
 *   head, where it is there before the element is, unless given
 */
export const sitePage = (widget, { body, head = '', script = html`  ${scriptTag(widget, '')}\n`, text, after }) =>
  page({
    title: `${heading} - Riverside Hospitals`,
    styles: ['/trust.css', '/embeds/files/embed.css'],
    head: html`${head}${script}`,
    body: site({ body, ...(text !== undefined && { text }), after }),
  });

/** Room for an aid of which the script comes later than the element: nothing moves when it does. */
export const room = () => style('evenhand-aid:not(:defined) { display: block; block-size: clamp(560px, 88svh, 960px) }');

/** A style of the page's own. @param {string} css */
export const style = (css) => html`  <style>${raw(css)}</style>\n`;

/** A script of the page's own. @param {string} name of a file in `files` */
export const ownScript = (name) => html`  <script defer src="/embeds/files/${name}"></script>\n`;

/** Text that is markup already. @param {string} text */
const raw = (text) => html(/** @type {any} */ ([text]));
