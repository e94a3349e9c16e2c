import { counted } from './counted';
import { figureRow } from './figure-row';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';

const subjects = ['baby', 'labour', 'you', 'later', 'practical'] as const;

/** Every figure of the pack with where it was read; what is not known stands as what is not known. */
export function figuresSection(facts: PackFacts): Html {
  const { pack, reading, figured } = facts;
  const body = html`<p>${counted(pack.rows.length, 'row')}, ${counted(figured.length, 'figure')}. The counts are those of <code>pack.json</code>; the other side is what is left of the whole.</p>
${subjects.map((about) => {
  const rows = pack.rows.filter((row) => row.about === about);
  return rows.length > 0 && html`<h3>${reading.t(`compare.about.${about}`)}</h3>${rows.map((row) => figureRow(facts, row))}`;
})}
${
  Object.keys(pack.figures).length > 0 &&
  html`<h3>Numbers that sentences of the whole pack name</h3><ul class="plain">${Object.entries(pack.figures).map(
    ([id, { source, locator }]) =>
      html`<li><code>${id}</code>: ${reading.say(`{${id}}`)}. <span class="soft">${reading.source(source)?.short ?? source}, ${locator}</span></li>`,
  )}</ul>`
}`;
  return section({ id: 'figures', title: 'Every figure and its source', body });
}
