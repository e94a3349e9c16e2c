import { own } from '../../lib/pack/own';
import { citations } from './citations';
import { counted } from './counted';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';
import { sourceLink } from './source-link';

/** Every source in full, how often the pack rests on it, and those that were read and not used. */
export function sourcesSection(facts: PackFacts): Html {
  const { pack, words, reading } = facts;
  const cited = citations(facts);
  const entry = (source: (typeof pack.sources)[number]) => {
    const places = cited.filter(({ id }) => id === source.id).length;
    const about = [
      source.type.replace('_', ' '),
      source.year === null ? 'no year on it' : String(source.year),
      ...(source.updated ? [`updated ${reading.date(source.updated)}`] : []),
      ...(source.doi === null ? [] : [`doi ${source.doi}`]),
      `licence: ${source.licence}`,
    ];
    return html`<li><h3 class="entry">${sourceLink(source, source.id)}</h3><p>${source.citation}</p><p>${own(words.sources, source.id)?.standing ?? 'No words.'}</p>
<p class="soft">${about.join(' · ')}</p><p class="soft">${source.alsoRead ? 'Nothing rests on it.' : `Named in ${counted(places, 'place')}.`}</p></li>`;
  };
  const used = pack.sources.filter(({ alsoRead }) => !alsoRead);
  const read = pack.sources.filter(({ alsoRead }) => alsoRead);
  const body = html`<p>“${own(words.evidenceMethod, pack.evidenceMethod) ?? 'No words.'}”</p>
<ul class="plain">${used.map(entry)}</ul>
${read.length > 0 && html`<h3>Also read</h3><ul class="plain">${read.map(entry)}</ul>`}`;
  return section({ id: 'sources', title: 'Sources', body });
}
