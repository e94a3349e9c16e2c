import { stampWords } from '../export/plan-words';
import type { Plan } from '../plan/plan';
import { type Content, kindOf, textOf } from './content';
import { fhirText, instantOf } from './fhir-text';
import { addNeeds } from './needs-observations';
import type { Reference } from './r4';
import { systems, ukCore } from './systems';
import { paragraph, quoted } from './xhtml';

/**
 * What she said about herself: each an observation in her own words, but what she hopes for a goal.
 * @returns what she needs and what helps her to follow by themselves, since it stands under another heading than the rest
 */
export function addHerWords(content: Content): { needs: Reference[]; wishes: Reference[] } {
  const of = (about: Plan['about']) => about.flatMap((one) => referenceTo(content, one));
  const { about } = content.plan;
  return {
    needs: [...addNeeds(content), ...of(about.filter(({ prompt }) => prompt === 'talk'))],
    wishes: of(about.filter(({ prompt }) => prompt !== 'talk')),
  };
}

function referenceTo(content: Content, { prompt, said }: Plan['about'][number]): Reference[] {
  const { draft, words, her, known } = content;
  const valueString = said && fhirText(said.words);
  if (!said || valueString === undefined) return [];
  const label = words.t(`about.${prompt}`);
  const told = textOf(content, paragraph(`${label} (${stampWords(said.event, words)})`) + quoted(said.words));
  if (prompt === 'hopes')
    return [
      draft.add(
        'Goal hopes',
        {
          resourceType: 'Goal',
          language: words.locale,
          text: told,
          lifecycleStatus: 'proposed',
          description: { text: valueString },
          subject: her(),
          statusDate: instantOf(said.event.at).slice(0, 10),
          // R4 allows nobody here who is not a resource.
          ...(known && { expressedBy: her() }),
        },
        [said.event],
      ),
    ];
  return [
    draft.add(
      `Observation about ${prompt}`,
      {
        resourceType: 'Observation',
        meta: { profile: [ukCore('Observation')] },
        language: words.locale,
        text: told,
        status: 'final',
        category: [kindOf('her-words', words.t('fhir.herWords'))],
        code: { coding: [{ system: systems.prompt, code: prompt, display: label }], text: label },
        subject: her(),
        effectiveDateTime: instantOf(said.event.at),
        performer: [her()],
        valueString,
      },
      [said.event],
    ),
  ];
}
