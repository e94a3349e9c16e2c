import type { Ecd8Row } from './ecd8';
import { type Html, html } from './html';
import { section } from './section';

const verdicts: Record<Ecd8Row['verdict'], { said: string; look: string }> = {
  met: { said: 'Met', look: 'pass' },
  partly: { said: 'Partly met', look: 'person' },
  notMet: { said: 'Not met', look: 'fail' },
  person: { said: 'For a person', look: 'person' },
};

/** A draft of the self-assessment that NICE asks of an aid. */
export function ecd8Section(rows: readonly Ecd8Row[]): Html {
  const parts = [...new Set(rows.map(({ part }) => part))];
  const body = html`<div class="notice"><p><strong>This is not the form.</strong> NICE publishes a self-assessment for makers of decision aids (ECD8, 2021), and a person has to fill it in. Sections 2 to 4 of ECD8, and most of section 1, could not be read in full when this was written. The rows are the groups that are known of, and each is drawn from the items above.</p></div>
${parts.map(
  (part) =>
    html`<h3>${part}</h3><ul class="items">${rows
      .filter((row) => row.part === part)
      .map(
        ({ standard, read, verdict, why }) =>
          html`<li class="item ${verdicts[verdict].look}"><div><h4>${standard}</h4>${why.map((one) => html`<p>${one}</p>`)}<p class="soft">This part of ECD8: ${read}.</p></div><p class="result">${verdicts[verdict].said}</p></li>`,
      )}</ul>`,
)}`;
  return section({ id: 'ecd8', title: 'Towards the NICE self-assessment (ECD8)', body });
}
