import { noWomanYet, womenInvolved } from '../../lib/coproduction/coproduction';
import { begun, monthSaid } from '../../lib/coproduction/export-sections';
import { ladderSource, stepNamed, stepSaid } from '../../lib/coproduction/ladder';
import { partNames } from '../../lib/coproduction/pack-parts';
import { roleNames } from '../../lib/coproduction/roles';
import { coproductionFiles } from '../coproduction/write-coproduction';
import { counted } from './counted';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';

/** Who had a hand in the decision, at which step of the ladder, what changed because of it, and what is asked for next. */
export function coproductionSection({ coproduction: read, pack, reading }: PackFacts): Html {
  const title = 'Who was involved';
  if (!read?.ok)
    return section({
      id: 'coproduction',
      title,
      body: html`<div class="notice"><p><strong>${noRecord}</strong> ${read ? html`<code>npm run packs</code> says what is wrong with it.` : ''}</p></div>`,
    });
  const { record } = read;
  const women = womenInvolved(record);
  const { page, text } = coproductionFiles(pack.id);
  const changes = record.involved.flatMap(({ changed }) => changed).length;
  const body = html`${
    women.times === 0
      ? html`<div class="notice"><p><strong>${noWomanYet}</strong>${record.involved.length === 0 && ' Nobody else has been, either.'}</p></div>`
      : html`<p>${counted(women.people, 'woman', 'women')} who use maternity care took part, in ${counted(women.times, 'piece')} of work. ${counted(changes, 'change')} came of all that was done.</p>`
  }
<p>${record.why}</p>
${
  record.involved.length > 0 &&
  html`<ul class="plain">${record.involved.map(
    ({ when, who, step, together, changed, notChanged }) =>
      html`<li><h3 class="entry">${monthSaid(when)}: ${together}</h3><p>${reading.list(
        who.map(({ role, people }) => `${people} ${roleNames[role][people === 1 ? 0 : 1]}`),
      )}. ${stepSaid(step)}</p>${changed.map(({ what, version }) => html`<p>Changed in ${version}: ${what}</p>`)}${notChanged.map(
        ({ what, why }) => html`<p>Not changed: ${what} Why not: ${why}</p>`,
      )}</li>`,
  )}</ul>`
}
<h3>Who is missing</h3><ul class="plain">${record.missing.map((one) => html`<li><p>${begun(one)}</p></li>`)}</ul>
<h3>What is asked for next</h3><p>Nobody has agreed to it yet.</p><ul class="plain">${record.next.map(
    ({ who, step, about, ask }) =>
      html`<li><h4>${begun(reading.list(who.map((role) => roleNames[role][1])))}</h4><p>${ask}</p><p class="soft">It is about ${reading.list(about.map((part) => partNames[part]))}. ${stepNamed(step)}.</p></li>`,
  )}</ul>
<p>Under the headings of a template: <a href="${page}">as a page</a>, <a href="${text}">as a text</a>.</p>
<p class="soft">${ladderSource} Last checked in ${monthSaid(record.checked)}.</p>`;
  return section({ id: 'coproduction', title, body });
}

const noRecord = 'There is no record of who was involved that can be read.';
