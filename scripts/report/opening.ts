import { isPast } from '../../lib/pack/freshness';
import { unsignedItems } from '../../lib/pack/human-items';
import { counted } from './counted';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { term } from './term';

/** What the page is and is not, before anything else: who signed, what is past its date, what is wrong. */
export function opening(facts: PackFacts): Html {
  const { pack, words, reading, problems, today, hash } = facts;
  const signed = pack.signOffs.filter(({ version }) => version === pack.version);
  const past = [
    ...(isPast(pack.reviewBy, today) ? [html`The pack was to be looked at again by ${reading.date(pack.reviewBy)}.`] : []),
    ...pack.rows.flatMap((row) =>
      row.reviewBy && isPast(row.reviewBy, today)
        ? [html`“${reading.row(row)}” was to be looked at again by ${reading.date(row.reviewBy)}.`]
        : [],
    ),
  ];
  return html`<header>
<p class="soft">Evenhand · report on a pack</p>
<h1>${reading.say(words.title)}</h1>
<p class="lead">${reading.say(words.question)}</p>
${
  signed.length === 0
    ? html`<div class="notice"><p><strong>Not signed off.</strong> Nobody has checked this version for use in care. Do not use it in care.</p></div>`
    : html`<div class="notice"><p><strong>${counted(signed.length, 'sign-off')} of this version, and ${counted(unsignedItems(pack).length, 'thing')} that nobody has signed.</strong> Who signed, and what is open, stands beside each item below.</p></div>`
}
${past.length > 0 && html`<div class="notice"><p><strong>Past its review date.</strong> The figures may no longer hold.</p><ul>${past.map((one) => html`<li>${one}</li>`)}</ul></div>`}
${problems.length > 0 && html`<div class="notice"><p><strong>${counted(problems.length, 'problem')}.</strong> A build refuses this pack until ${problems.length === 1 ? 'it is' : 'they are'} mended. See <a href="#rules">the rules</a>.</p></div>`}
<div class="pair">
<div><h2 class="minor">What this is</h2><p>A program read both files of the pack and wrote down what is there, what is missing and where each number was read. It is for those who check a pack before anybody uses it.</p></div>
<div><h2 class="minor">What it is not</h2><p>Not consent, not advice and not a certificate. A program sees that a text or a figure is there; whether it is true, fair and complete, people judge. It is no official IPDAS score and no NICE self-assessment.</p></div>
</div>
<dl class="facts">
${term('Pack', html`<code>${pack.id}</code>, version ${pack.version}`)}
${term('Put together', reading.date(pack.published))}
${term('To be looked at again by', reading.date(pack.reviewBy))}
${term('Languages', facts.locales.join(', '))}
${term('Report of', reading.date(today))}
${term('Content', html`<code class="hash">${hash}</code>`)}
</dl>
</header>`;
}
