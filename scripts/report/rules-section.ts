import { counted } from './counted';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';

/** Every rule that the pack was held to, why there is one, and what it found. */
export function rulesSection({ rules, problems }: PackFacts): Html {
  const known = new Set(rules.map(({ id }) => id));
  const other = problems.filter(({ rule }) => !known.has(rule));
  const told = (found: typeof problems) =>
    found.map(({ where, what, todo }) => html`<p class="problem"><code>${where}</code>: ${what}. <em>${todo}.</em></p>`);
  const body = html`<p>${counted(rules.length, 'rule')} ${rules.length === 1 ? 'was' : 'were'} run, and found ${counted(problems.length, 'problem')}. None of them can tell whether a sentence is true.</p>
<ul class="items">
${other.length > 0 && html`<li class="item fail"><div><h3 class="entry">The form of the files</h3>${told(other)}</div><p class="result">${counted(other.length, 'problem')}</p></li>`}
${[...rules]
  .map((rule) => ({ ...rule, found: problems.filter((problem) => problem.rule === rule.id) }))
  .sort((a, b) => Number(b.found.length > 0) - Number(a.found.length > 0))
  .map(
    ({ id, reason, source, found }) =>
      html`<li class="item ${found.length > 0 ? 'fail' : 'pass'}"><div><h3 class="entry"><code>${id}</code></h3><p>${reason}</p><p class="soft">${source}</p>${told(found)}</div><p class="result">${found.length > 0 ? counted(found.length, 'problem') : 'Nothing found'}</p></li>`,
  )}
</ul>`;
  return section({ id: 'rules', title: 'The rules it was held to', body });
}
