import { reasonStamp, stampWords, standWords } from '../export/plan-words';
import { onlyPart } from '../pack/pack';
import type { DecisionPlan, Want } from '../plan/plan';
import { type Content, kindOf, textOf } from './content';
import { fhirText, instantOf } from './fhir-text';
import type { Annotation, Coding, Reference } from './r4';
import { optionsOf, systems, ukCore } from './systems';
import { bold, paragraph, quoted, text } from './xhtml';

/** The code of a decision, or of one part of it. */
function decisionCoding({ pack }: DecisionPlan, { part }: Pick<Want, 'part'>): Coding {
  const code = part.id === onlyPart ? pack.id : `${pack.id}#${part.id}`;
  const display = part.label ? `${pack.title}: ${part.label}` : pack.title;
  return { system: systems.decision, version: pack.version, code, display };
}

/** Where she stands on one part of a decision, as an observation of what she prefers. */
export function addPreference(content: Content, decision: DecisionPlan, want: Want): Reference[] {
  const { draft, words, her } = content;
  const { pack, reason } = decision;
  const { stand, part } = want;
  if (!stand) return [];
  const coding = decisionCoding(decision, want);
  const said = standWords(stand, words);
  const why = reason && fhirText(reason.words);
  const answers = `QuestionnaireResponse ${pack.id}`;
  const note: Annotation[] =
    reason && why !== undefined
      ? [{ authorString: words.t(`who.${reason.event.who}`), time: instantOf(reason.event.at), text: why }]
      : [];
  const { option } = stand;
  return [
    draft.add(
      `Observation ${pack.id} ${part.id}`,
      {
        resourceType: 'Observation',
        meta: { profile: [ukCore('Observation')] },
        language: words.locale,
        text: textOf(
          content,
          `<p>${bold(`${coding.display ?? ''}:`)} ${text(said)} (${text(stampWords(stand.event, words))})</p>${
            reason ? paragraph(words.t('note.reason')) + quoted(reason.words) + after(reasonStamp(decision, words)) : ''
          }`,
        ),
        status: 'final',
        category: [kindOf('preference', words.t('fhir.preference'))],
        code: { coding: [coding], text: coding.display ?? pack.title },
        subject: her(),
        effectiveDateTime: instantOf(stand.event.at),
        performer: [her()],
        valueCodeableConcept: {
          coding: [
            { system: systems.standing, code: stand.standing, display: words.t(`stand.${stand.standing}`) },
            ...(option ? [{ system: optionsOf(pack.id), version: pack.version, code: option.id, display: option.name }] : []),
          ],
          text: said,
        },
        ...(note.length > 0 && { note }),
        ...(draft.has(answers) && { derivedFrom: [draft.to(answers)] }),
      },
      [stand.event, ...(reason ? [reason.event] : [])],
    ),
  ];
}

const after = (stamp: string) => (stamp ? paragraph(`(${stamp})`) : '');
