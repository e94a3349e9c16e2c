import { noWomanYet } from '../../lib/coproduction/coproduction';
import { type Exported, exportSections, headingsSaid } from '../../lib/coproduction/export-sections';
import { html } from '../report/html';
import { page, type Sheet } from '../report/page';

export interface CoproductionPage extends Exported {
  style: Sheet;
  /** The text of the same record, and the report, beside this page; none where they are not there. */
  beside?: { text: string; report?: string };
}

/**
 * The record of one decision as a page that stands alone, under the headings of a template.
 * @returns a whole HTML document
 */
export function coproductionPage({ style, beside, ...exported }: CoproductionPage): string {
  const { title, headings } = exported;
  return page({
    title: `${title}: co-production`,
    lang: 'en-GB',
    style,
    body: html`<header><p class="soft">Evenhand · co-production record</p><h1>${title}</h1></header>
<main>${exportSections(exported).map(
      ({ part, heading, said, items }) =>
        html`<section id="${part}" aria-labelledby="${part}-title"><h2 id="${part}-title">${heading}</h2>${said.map((line) => (line === noWomanYet ? html`<div class="notice"><p><strong>${line}</strong></p></div>` : html`<p>${line}</p>`))}${items.length > 0 && html`<ul class="plain">${items.map(({ name, lines }) => html`<li><h3 class="entry">${name}</h3>${lines.map((one) => html`<p>${one}</p>`)}</li>`)}</ul>`}</section>`,
    )}</main>
<footer>${
      beside &&
      html`<p><a href="${beside.text}">The same as a text</a>${beside.report !== undefined && html` · <a href="${beside.report}">The report on this pack</a>`}</p>`
    }<p class="soft">${headingsSaid(headings)}</p></footer>`,
  });
}
