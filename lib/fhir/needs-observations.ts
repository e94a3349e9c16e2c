import { needWays } from '../consultation/said-of';
import { wayKey, waysWords } from '../export/need-words';
import { stampWords } from '../export/plan-words';
import type { Plan } from '../plan/plan';
import { languageName } from '../words/language-name';
import { type Content, kindOf, textOf } from './content';
import { fhirText, instantOf } from './fhir-text';
import type { CodeableConcept, Reference } from './r4';
import { systems, ukCore } from './systems';
import { paragraph, quoted } from './xhtml';

/** What she needs: each an observation with what was picked as codes, a language by its tag, and her own words. */
export function addNeeds(content: Content): Reference[] {
  return content.plan.needs.flatMap((one) => referenceTo(content, one));
}

function referenceTo(content: Content, { need, said }: Plan['needs'][number]): Reference[] {
  const { draft, words, her } = content;
  if (!said) return [];
  const label = words.t(`note.need.${need}`);
  const valueString = fhirText(said.words);
  const code = { coding: [{ system: systems.need, code: need, display: label }], text: label };
  const picked = waysWords(need, said.ways, words);
  const way = (one: string): CodeableConcept => {
    const isLanguage = needWays[need] === 'language';
    const display = isLanguage ? languageName(one, words.locale) : words.t(wayKey(need, one));
    return { coding: [{ system: isLanguage ? systems.language : systems.needWay, code: one, display }], text: display };
  };
  const told = [paragraph(`${label} (${stampWords(said.event, words)})`), picked && paragraph(picked)].filter(Boolean).join('');
  return [
    draft.add(
      `Observation need ${need}`,
      {
        resourceType: 'Observation',
        meta: { profile: [ukCore('Observation')] },
        language: words.locale,
        text: textOf(content, told + (said.words ? quoted(said.words) : '')),
        status: 'final',
        category: [kindOf('her-need', words.t('fhir.needs'))],
        code,
        subject: her(),
        effectiveDateTime: instantOf(said.event.at),
        performer: [her()],
        ...(valueString !== undefined && { valueString }),
        ...(said.ways.length > 0 && {
          // Not the code of the observation: where that has a value, R4 lets no component have it again (obs-7).
          component: said.ways.map((one) => ({ code: { text: label }, valueCodeableConcept: way(one) })),
        }),
      },
      [said.event],
    ),
  ];
}
