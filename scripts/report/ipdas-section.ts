import type { Reviewer } from '../../lib/pack/human-items';
import { codeWords } from './code-words';
import { type Html, html } from './html';
import type { JudgedItem } from './ipdas';
import type { Tier } from './ipdas-items';
import type { Reading } from './reading';
import { section } from './section';

const tiers: Record<Tier, string> = {
  qualifying: 'Without these it is no decision aid',
  certification: 'Without these a choice may lean',
  test: 'The same, for a decision about a test',
  quality: 'These make it better',
  'test-quality': 'These make it better, for a decision about a test',
};

const reviewers: Record<Reviewer, string> = {
  clinician: 'A clinician',
  reader: 'Somebody who did not write it',
  women: 'Women',
  clinicians: 'Clinicians',
  study: 'A study',
};

/** All 44 items of IPDAS v4.0, each with its result and the evidence for it. */
export function ipdasSection(judged: readonly JudgedItem[], reading: Reading): Html {
  const of = (status: JudgedItem['status']) => judged.filter((item) => item.status === status);
  const fails = of('fail');
  const body = html`<p>The 44 items of IPDAS v4.0 (2014), in words of our own. “In form” means that it is there and of the right shape; a person has to judge the rest, and who is named.</p>
<dl class="sum">
<div><dt>Pass</dt><dd>${of('pass').length}</dd></div>
<div><dt>Fail</dt><dd>${fails.length}</dd></div>
<div><dt>For a person</dt><dd>${of('person').length}</dd></div>
<div><dt>Do not apply</dt><dd>${of('notApplicable').length}</dd></div>
</dl>
${fails.length > 0 && html`<p><strong>Fails:</strong> ${fails.map(({ n }, index) => html`${index > 0 && ', '}<a href="#ipdas-${n}">${n}</a>`)}.</p>`}
${Object.entries(tiers).map(
  ([tier, title]) =>
    html`<h3>${title}</h3><ol class="items">${judged.filter((item) => item.tier === tier).map((item) => line(item, reading))}</ol>`,
)}`;
  return section({ id: 'ipdas', title: 'Item by item: IPDAS v4.0', body });
}

function line(item: JudgedItem, reading: Reading): Html {
  const open = item.people.some(({ signed }) => signed.length === 0);
  return html`<li value="${item.n}" class="item ${item.status}" id="ipdas-${item.n}">
<span class="n" aria-hidden="true">${item.n}</span>
<div><h4>${item.criterion}</h4>${item.why.map((why) => html`<p>${codeWords(why)}</p>`)}${item.status !== 'notApplicable' && people(item, reading)}</div>
<p class="result">${result(item, open)}</p></li>`;
}

function result({ status, people: all }: JudgedItem, open: boolean): string {
  if (status === 'fail') return 'Fail';
  if (status === 'notApplicable') return 'Does not apply';
  if (status === 'pass') return open ? 'Pass in form' : 'Pass';
  return open || all.length === 0 ? 'For a person' : 'Signed by a person';
}

function people({ people: all }: JudgedItem, reading: Reading): Html[] {
  return all.map(({ by, judges, signed }) =>
    signed.length === 0
      ? html`<p class="open">${reviewers[by]}: whether ${judges}. <span>Not signed.</span></p>`
      : html`${signed.map(
          ({ name, role, on, statement }) =>
            html`<p class="signed">Signed by ${name}, ${role}, ${reading.date(on)}: “${statement}”</p>`,
        )}`,
  );
}
