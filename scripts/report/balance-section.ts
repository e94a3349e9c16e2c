import { isFigureArm } from '../../lib/pack/is-figure-arm';
import { balance, band, evenFields } from './balance';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';

const fieldNames: Record<(typeof evenFields)[number], string> = {
  short: 'In short',
  involves: 'Involves',
  good: 'Good',
  hard: 'Hard',
};
const subjects = ['baby', 'labour', 'you', 'later', 'practical'] as const;

/** How even the room is that each option gets. */
export function balanceSection(facts: PackFacts): Html {
  const { pack, reading } = facts;
  const options = balance(facts);
  const uneven = options.flatMap(({ fields }) => fields).filter(({ even }) => !even).length;
  const missing = options.some((option) => option.missing > 0);
  const body = html`<p>Nobody gets more room. Each field of an option may have ${band.from} to ${band.to} times the middle number of words of that field; the smaller number says how many times it has. ${uneven === 0 ? 'All do.' : html`<strong>Outside: ${uneven}, marked “!”.</strong>`}</p>
<table><caption>Words for each option</caption><thead><tr><th scope="col">Option</th>${evenFields.map((field) => html`<th scope="col" class="number">${fieldNames[field]}</th>`)}</tr></thead>
<tbody>${options.map(
    ({ option, fields }) =>
      html`<tr><th scope="row">${reading.option(option)}</th>${fields.map(
        ({ words, share, even }) =>
          html`<td class="number">${even ? words : html`<strong>! ${words}</strong>`}<small>${share.toFixed(2)}</small></td>`,
      )}</tr>`,
  )}</tbody></table>
<table><caption>Cells of the grid for each option</caption><thead><tr><th scope="col">Option</th><th scope="col" class="number">Figures</th><th scope="col" class="number">Not known</th><th scope="col" class="number">Do not apply</th>${missing && html`<th scope="col" class="number">Missing</th>`}</tr></thead>
<tbody>${options.map(
    (one) =>
      html`<tr><th scope="row">${reading.option(one.option)}</th><td class="number">${one.figures}</td><td class="number">${one.unknown}</td><td class="number">${one.notApplicable}</td>${missing && html`<td class="number">${one.missing}</td>`}</tr>`,
  )}</tbody></table>
<table><caption>Rows by what they are about</caption><thead><tr><th scope="col">About</th><th scope="col" class="number">Rows</th><th scope="col" class="number">With a figure</th></tr></thead>
<tbody>${subjects.map((about) => {
    const rows = pack.rows.filter((row) => row.about === about);
    return html`<tr><th scope="row">${reading.t(`compare.about.${about}`)}</th><td class="number">${rows.length}</td><td class="number">${rows.filter(({ arms }) => arms.some(isFigureArm)).length}</td></tr>`;
  })}</tbody></table>`;
  return section({ id: 'balance', title: 'How even it is', body });
}
