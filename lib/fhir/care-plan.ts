import { standWords } from '../export/plan-words';
import type { DecisionPlan } from '../plan/plan';
import { writersOf } from './authors';
import { type Content, textOf } from './content';
import { fhirText } from './fhir-text';
import type { CarePlanActivity, CodeableConcept, Reference } from './r4';
import { carePlanCode, ifThensOf, ukCore } from './systems';
import { bold, list, paragraph, quoted, text } from './xhtml';

/**
 * What she wants, and what she would want if something changed: activities of one kind, side by side, so that none
 * weighs more. It is a proposal and never an order.
 */
export function addCarePlan(content: Content, decision: DecisionPlan, preferences: readonly Reference[]): Reference[] {
  const { draft, words, her } = content;
  const { t } = words;
  const { pack, wants, planB } = decision;
  const planA = wants.flatMap(({ part, stand }) =>
    stand ? [{ part, stand, said: [part.label, standWords(stand, words)].filter(Boolean).join(': ') }] : [],
  );
  const ifs = planB.flatMap(({ ifThen, said }) => {
    const wanted = said && fhirText(said.words);
    return said && wanted !== undefined ? [{ id: ifThen.id, when: words.say(ifThen.when), wanted, event: said.event }] : [];
  });
  if (planA.length === 0 && ifs.length === 0) return [];
  const from = [...planA.map(({ stand }) => stand.event), ...ifs.map(({ event }) => event)];
  const activity = [
    ...planA.map(({ said, stand }) => activityOf(t('fhir.planA'), said, stand.standing === 'decided')),
    ...ifs.map(({ id, when, wanted }) => {
      const coding = [{ system: ifThensOf(pack.id), version: pack.version, code: id, display: when }];
      return activityOf(t('note.planB'), wanted, true, { coding, text: when });
    }),
  ];
  return [
    draft.add(
      `CarePlan ${pack.id}`,
      {
        resourceType: 'CarePlan',
        meta: { profile: [ukCore('CarePlan')] },
        language: words.locale,
        text: textOf(
          content,
          paragraph(`${pack.title}. ${t('plan.notConsent')}`) +
            list([
              ...planA.map(({ said }) => `${bold(`${t('fhir.planA')}:`)} ${text(said)}`),
              ...ifs.map(({ when, wanted }) => `${bold(`${t('note.planB')}:`)} ${text(when)}${quoted(wanted)}`),
            ]),
        ),
        status: 'draft',
        intent: 'proposal',
        category: [{ coding: [carePlanCode] }],
        title: pack.title,
        description: t('plan.notConsent'),
        subject: her(),
        created: content.lastSaid,
        author: her(),
        contributor: writersOf(from, content),
        ...(preferences.length > 0 && { supportingInfo: [...preferences] }),
        ...(draft.has('Goal hopes') && { goal: [draft.to('Goal hopes')] }),
        activity,
      },
      from,
    ),
  ];
}

/** @param when what would have to change first, for plan B */
function activityOf(kind: string, description: string, settled: boolean, when?: CodeableConcept): CarePlanActivity {
  return {
    detail: {
      code: { text: kind },
      status: settled ? 'not-started' : 'unknown',
      ...(when !== undefined && { statusReason: when }),
      description,
    },
  };
}
