import { counted } from './counted';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';
import { versionChanges } from './version-changes';

/** What changed in the figures since the version before, and every version that was recorded. */
export function versionsSection(facts: PackFacts): Html {
  const { versions, pack, reading } = facts;
  const [after, before] = [versions.at(-1), versions.at(-2)];
  const recorded = versions.some(({ version }) => version === pack.version);
  const body = html`
${!recorded && html`<div class="notice"><p><strong>Version ${pack.version} is not recorded.</strong> Its figures can change without anybody seeing it, until <code>npm run packs -- --record</code> has written them down.</p></div>`}
${recorded && !before && html`<p>This is the first recorded version.</p>`}
${after && before && changes(facts, before, after)}
${
  versions.length > 0 &&
  html`<h3>Every recorded version</h3><ul class="plain">${[...versions]
    .reverse()
    .map(
      ({ version, on, why, figures }) =>
        html`<li><h4>${version}, ${reading.date(on)}</h4><p>${why}</p><p class="soft">${counted(Object.keys(figures).length, 'line')} of figures.</p></li>`,
    )}</ul>`
}`;
  return section({ id: 'versions', title: 'What changed since the last version', body });
}

function changes(
  { pack, reading }: PackFacts,
  before: PackFacts['versions'][number],
  after: PackFacts['versions'][number],
): Html {
  const all = versionChanges(before, after);
  const name = (key: string) => {
    const row = pack.rows.find(({ id, stratum }) => key === (stratum ? `${id}.${stratum}` : id));
    return row ? `${reading.row(row)}, ${reading.group(row)}` : key.replace('…', 'The ');
  };
  const said = (line: string | undefined) => (line === undefined ? 'nothing' : html`<code>${line}</code>`);
  return html`<p>From ${before.version} to ${after.version}: ${all.length === 0 ? 'no figure changed; words may have.' : `${counted(all.length, 'change')} in the figures.`}</p>
${
  all.length > 0 &&
  html`<ul class="plain">${all.map(
    ({ key, what, was, is }) =>
      html`<li><h3 class="entry">${name(key)}</h3><p>${what && `${what}: `}${said(was)} before, ${said(is)} now.</p></li>`,
  )}</ul>`
}`;
}
