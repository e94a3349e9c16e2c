import { noWomanYet } from '../../lib/coproduction/coproduction';
import { counted } from './counted';
import { html } from './html';
import { page, type Sheet } from './page';

/** One line of the list of reports. */
export interface IndexEntry {
  id: string;
  file: string;
  title: string;
  version: string;
  signOffs: number;
  problems: number;
  /** Women who use maternity care who took part in it; undefined where no record of that can be read. */
  women: number | undefined;
  /** Items of IPDAS that fail. */
  fails: readonly number[];
  /** The date that the pack is past, as it is read. */
  past?: string | undefined;
}

/** The list of reports, and the packs of which none could be made. */
export function indexPage({
  entries,
  unread,
  style,
}: {
  entries: readonly IndexEntry[];
  unread: readonly string[];
  style: Sheet;
}): string {
  return page({
    title: 'Evenhand: reports on packs',
    lang: 'en-GB',
    style,
    body: html`<header><p class="soft">Evenhand</p><h1>Reports on packs</h1><p class="lead">One report for each decision: what is there, what is missing, and where each number was read.</p></header>
<main><ul class="items">${entries.map(
      ({
        id,
        file,
        title,
        version,
        signOffs,
        problems,
        women,
        fails,
        past,
      }) => html`<li class="item"><div><h2 class="entry"><a href="${file}">${title}</a></h2>
<p class="soft"><code>${id}</code>, version ${version}</p>
<p>${signOffs === 0 ? 'Not signed off.' : `${counted(signOffs, 'sign-off')} of this version.`} The rules found ${counted(problems, 'problem')}. ${fails.length > 0 ? `IPDAS items that fail: ${fails.join(', ')}.` : 'No item of IPDAS fails.'}</p>
<p>${women === undefined ? 'There is no record of who was involved that can be read.' : women === 0 ? noWomanYet : `${counted(women, 'woman', 'women')} who use maternity care took part in it.`}</p>
${past !== undefined && html`<p><strong>Past its review date, ${past}.</strong></p>`}</div></li>`,
    )}</ul>
${unread.length > 0 && html`<h2>No report could be made</h2><p>The form of these files has to be mended first: <code>npm run packs</code> says where.</p><ul class="plain">${unread.map((id) => html`<li><code>${id}</code></li>`)}</ul>`}</main>`,
  });
}
