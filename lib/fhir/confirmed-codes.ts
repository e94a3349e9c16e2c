import { codeSets } from '../consultation/said-of';
import { codeWords } from '../msds/code-words';
import { elements, isCode } from '../msds/codes';
import { saidSince } from '../msds/said-since';
import type { DecisionPlan } from '../plan/plan';
import { type Content, kindOf, textOf } from './content';
import { fhirText, instantOf } from './fhir-text';
import { paragraphs } from './lines';
import type { Reference } from './r4';
import { codesOf, ukCore } from './systems';

/** The codes for the trust's own data set, and only those that a clinician confirmed. */
export function addConfirmedCodes(content: Content, decision: DecisionPlan): Reference[] {
  const { draft, words, her, plan } = content;
  const { pack, codes } = decision;
  if (plan.practice) return [];
  return codeSets.flatMap((set) => {
    const coded = codes[set];
    const code = coded && fhirText(coded.code);
    if (!coded || code === undefined) return [];
    const said = codeWords(set, code, words);
    const since = saidSince(decision, set) ? words.t('fhir.saidSince') : '';
    return [
      draft.add(
        `Observation code ${pack.id} ${set}`,
        {
          resourceType: 'Observation',
          meta: { profile: [ukCore('Observation')] },
          language: words.locale,
          text: textOf(content, paragraphs([`${pack.title}. ${elements[set]}: ${said}`, since])),
          status: 'final',
          category: [kindOf('confirmed-code', words.t('fhir.confirmedCode'))],
          code: { text: elements[set] },
          subject: her(),
          effectiveDateTime: instantOf(coded.event.at),
          performer: [{ display: words.t(`who.${coded.event.who}`) }],
          valueCodeableConcept: {
            ...(isCode(set, coded.code) && { coding: [{ system: codesOf(set), code: coded.code }] }),
            text: said,
          },
          ...(since && { note: [{ text: since }] }),
        },
        [coded.event],
      ),
    ];
  });
}
