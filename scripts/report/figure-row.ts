import { isPast, reviewDate } from '../../lib/pack/freshness';
import { isFigureArm } from '../../lib/pack/is-figure-arm';
import { optionsOf } from '../../lib/pack/options-of';
import { own } from '../../lib/pack/own';
import { armCells } from './arm-cells';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import type { Reading, RowFile } from './reading';
import { sourceLink } from './source-link';
import { term } from './term';

const methods: Record<RowFile['method'], string> = {
  observed: 'Counted in the study.',
  adjusted: 'Counted in the study, then adjusted for differences between the groups.',
  calculated: 'Worked out from published figures.',
};

/** One row: its figures for every option, both sides, and all that has to be known to check them. */
export function figureRow(facts: PackFacts, row: RowFile): Html {
  const { pack, words, reading, today } = facts;
  const figures = reading.figures(row);
  const say = (text: string | undefined) => reading.say(text, figures);
  const said = reading.rowWords(row);
  const people = own(words.populations, row.population);
  const date = reviewDate(row, pack);
  const parts = (row.parts ?? []).map((id) => reading.say(own(words.parts ?? {}, id)?.label ?? id));
  const [pairs, components] = [pairsOf(row, reading), componentsOf(facts, row)];
  const elsewhere = row.arms.flatMap((arm) => ('source' in arm && arm.source ? [{ ...arm, source: arm.source }] : []));
  return html`<article id="row-${row.id}${row.stratum ? `-${row.stratum}` : ''}">
<div class="counts"><h4>${reading.row(row)}</h4>
<p class="soft">${[...parts, reading.group(row), `of ${reading.number(row.per)} ${row.of}`].join(' · ')}</p>
<table><caption class="unseen">${reading.row(row)}, ${reading.group(row)}</caption>
<thead><tr><th scope="col">Option</th><th scope="col">${said?.had ?? 'It happened'}</th><th scope="col">${said?.not ?? 'It did not'}</th><th scope="col">Interval</th></tr></thead>
<tbody>${optionsOf(pack, row).map(
    (option) => html`<tr><th scope="row">${reading.option(option)}</th>${armCells(facts, row, option)}</tr>`,
  )}</tbody></table></div>
<dl class="facts">
${term('When', say(said?.window))}
${term('Who', say(people?.who))}
${term('Where and when', say(people?.where))}
${term('Counted', say(people?.counted))}
${term('In words', said?.has && `Those who “${said.has}”, and those who “${said.hasNot ?? said.not}”`)}
${term('Method', html`${methods[row.method]}${row.sum !== undefined && html` ${say(own(words.sums, row.sum))}`}`)}
${term('Certainty', html`${row.certainty !== 'not_graded' && `Grade: ${reading.t(`certainty.${row.certainty}`)}. `}${reading.t(`certaintyWhy.${row.certainty}`)}${row.certaintyWhy !== undefined && html` ${say(own(words.notes, row.certaintyWhy))}`}`)}
${term('Source', html`${sourceLink(reading.source(row.source), row.source)} <span class="soft">${row.locator}</span>`)}
${elsewhere.map((arm) => term(`Source for ${reading.option(arm.option)}`, html`${sourceLink(reading.source(arm.source), arm.source)} <span class="soft">${arm.locator}</span>`))}
${term('To be looked at again by', html`${reading.date(date)}${isPast(date, today) && html`. <strong>That day has passed: it may no longer hold.</strong>`}`)}
</dl>
<dl class="facts more">
${term(
  'What was found',
  [reading.t(`finding.${row.bucket}`), ...pairs].map((one) => html`<p>${one}</p>`),
)}
${term('Made up of', components)}
${term('Does not tell', say(said?.doesNotTell))}
${term(
  'What else to know',
  row.notes.map((note) => html`<p>${say(own(words.notes, note))}</p>`),
)}
${term(
  'Other studies',
  row.otherStudies.map(
    (study) =>
      html`<p>${reading.say(own(words.studies, study.id), figures, study.figures)} <span class="soft">${reading.source(study.source)?.short ?? study.source}</span></p>`,
  ),
)}
</dl>
</article>`;
}

/** What was found of two options, those with the same finding in one sentence. */
function pairsOf({ pairs, bucket, arms }: RowFile, reading: Reading): string[] {
  const figures = arms.filter(isFigureArm).length;
  const all = pairs.length === (figures * (figures - 1)) / 2 && pairs.every((pair) => pair.bucket === bucket);
  if (pairs.length > 1 && all) return ['The same of each two of them.'];
  return [...new Set(pairs.map((pair) => pair.bucket))].map((found) => {
    const named = pairs.filter((pair) => pair.bucket === found).map(({ between }) => between.map(reading.option).join(' and '));
    return `${named.join('; ')}: ${reading.t(`finding.${found}`)}`;
  });
}

function componentsOf({ words, reading }: PackFacts, row: RowFile): Html[] {
  const { components } = row;
  if (!components) return [];
  const named = own(words.components, row.id);
  return [
    ...components.items.map(
      ({ id, value }) => html`<p>${reading.rate(value, components.per)} ${own(named?.items ?? {}, id) ?? id}</p>`,
    ),
    html`<p class="soft">${reading.source(components.source)?.short ?? components.source}, ${components.locator}</p>`,
  ];
}
