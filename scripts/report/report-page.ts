import { balanceSection } from './balance-section';
import { coproductionSection } from './coproduction-section';
import { ecd8 } from './ecd8';
import { ecd8Section } from './ecd8-section';
import { figuresSection } from './figures-section';
import { html } from './html';
import { ipdas } from './ipdas';
import { ipdasSection } from './ipdas-section';
import { opening } from './opening';
import { packFacts } from './pack-facts';
import { page } from './page';
import { readabilitySection } from './readability-section';
import type { ReportInput } from './report-input';
import { rulesSection } from './rules-section';
import { sourcesSection } from './sources-section';
import { versionsSection } from './versions-section';

const contents = [
  ['ipdas', 'Item by item: IPDAS'],
  ['ecd8', 'Towards the NICE self-assessment'],
  ['coproduction', 'Who was involved'],
  ['balance', 'How even it is'],
  ['readability', 'How easy it is to read'],
  ['figures', 'Every figure and its source'],
  ['sources', 'Sources'],
  ['versions', 'What changed'],
  ['rules', 'The rules it was held to'],
];

/**
 * The report on a pack: one page that stands alone, for those who check it before anybody uses it.
 * @returns a whole HTML document
 */
export function reportPage(input: ReportInput): string {
  const facts = packFacts(input);
  const judged = ipdas(facts);
  return page({
    title: `${facts.reading.say(input.words.title)}: report on a pack`,
    lang: input.words.locale,
    style: input.style,
    body: html`${opening(facts)}
<nav aria-label="Parts of this report"><ol>${contents.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<main>${ipdasSection(judged, facts.reading)}${ecd8Section(ecd8(facts, judged))}${coproductionSection(facts)}${balanceSection(facts)}${readabilitySection(facts)}${figuresSection(facts)}${sourcesSection(facts)}${versionsSection(facts)}${rulesSection(facts)}</main>
<footer><p class="soft">Made by a program from the two files of the pack. Nothing in it is consent, an order or advice.</p></footer>`,
  });
}
