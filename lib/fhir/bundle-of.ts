import type { Event } from '../consultation/event-schema';
import type { Pack } from '../pack/pack';
import { planOf } from '../plan/plan';
import { packsIn } from '../plan/plan-now';
import { practiceStamp } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';
import { authorsOf } from './authors';
import { addCarePlan } from './care-plan';
import { withChecks } from './checks';
import { addConfirmedCodes } from './confirmed-codes';
import { type Content, textOf } from './content';
import { conversationSections } from './conversation-sections';
import { addPack, addPlanFile } from './documents';
import { createDraft } from './draft';
import { instantOf } from './fhir-text';
import { figuresSection } from './figures-section';
import { fileSection } from './file-section';
import { addHerWords } from './her-words';
import { needsSection } from './needs-section';
import { type Person, patientOf } from './patient';
import { planSection } from './plan-section';
import { metaOf } from './practice-meta';
import { addPreference } from './preference';
import { addProvenances } from './provenances';
import { addQuestions } from './questions-answers';
import { questionsSection } from './questions-section';
import type { Bundle, Composition, Device, Reference } from './r4';
import { carePlanCode, systems, ukCore } from './systems';
import { addValues } from './values-answers';
import { wishesSection } from './wishes-section';
import { paragraph } from './xhtml';

/** Of what a document is made. */
export interface BundleOptions {
  /** Name of the plan. */
  plan: string;
  /** All of its events, oldest first. */
  events: readonly Event[];
  /** The decisions that are at hand; those that nothing was said of are left out. */
  packs: readonly Pack[];
  words: AidWords;
  /** ISO instant at which it is made. */
  at: string;
  /** This version of Evenhand. */
  version: string;
  patient?: Person;
}

/**
 * A plan as a FHIR R4 document: the Composition first, with all of it in words, then what it is made of. The same plan
 * gives the same identifiers, so that sending it again is no second document; a plan in which something was added
 * gives others. It is not signed, and is neither consent nor an order.
 */
export async function bundleOf(options: BundleOptions): Promise<Bundle> {
  const { plan: planName, events, packs, words, at, version } = options;
  const draft = createDraft();
  const plan = planOf(events, packsIn(events, packs), 'woman', at, planName);
  // Nobody was acted about: a number that was typed all the same names somebody.
  const patient = plan.practice ? undefined : options.patient;
  const lastSaid = instantOf(events.at(-1)?.at ?? at);
  const her = (): Reference => (patient ? draft.to('Patient', words.t('fhir.her')) : { display: words.t('fhir.her') });
  const content: Content = { plan, events, words, draft, her, known: patient !== undefined, lastSaid };

  const stamp = plan.practice ? [practiceStamp] : [];
  // The Composition comes first, and its sections are written once there is something to refer to.
  const section: Composition['section'] = [];
  draft.add('Composition', {
    resourceType: 'Composition',
    meta: metaOf(plan, ukCore('Composition')),
    language: words.locale,
    text: textOf(content, [...stamp, words.t('plan.title'), words.t('plan.notConsent')].map(paragraph).join('')),
    status: 'preliminary',
    type: { coding: [carePlanCode], text: words.t('plan.title') },
    subject: her(),
    date: lastSaid,
    author: [...authorsOf(content), draft.to('Device', 'Evenhand')],
    title: [...stamp, words.t('plan.title')].join(' '),
    section,
  });
  if (patient) draft.add('Patient', patientOf(patient, plan.needs, words));
  draft.add('Device', deviceOf(version));

  const { needs, wishes } = addHerWords(content);
  const perDecision = plan.decisions.map((decision) => {
    const values = addValues(content, decision);
    const preferences = decision.wants.flatMap((want) => addPreference(content, decision, want));
    const carePlan = addCarePlan(content, decision, preferences);
    const codes = addConfirmedCodes(content, decision);
    return { values, planned: [...carePlan, ...preferences, ...codes] };
  });
  const questions = addQuestions(content);
  const shown = plan.decisions.map(({ pack }) => addPack(content, pack));
  const { file, document } = await addPlanFile(content, { plan: planName, events }, patient);
  addProvenances(content, at, shown);

  section.push(
    needsSection(content, needs),
    wishesSection(content, [...wishes, ...perDecision.flatMap(({ values }) => values)]),
    planSection(
      content,
      perDecision.flatMap(({ planned }) => planned),
    ),
    figuresSection(content, shown),
    questionsSection(content, questions),
    ...conversationSections(content),
    fileSection(content, [file]),
  );
  const { entries, urls } = draft.close(document);
  return {
    resourceType: 'Bundle',
    meta: metaOf(plan, ukCore('Bundle')),
    identifier: { system: systems.uri, value: `urn:uuid:${document}` },
    type: 'document',
    timestamp: instantOf(at),
    entry: await withChecks(entries, urls),
  };
}

function deviceOf(version: string): Device {
  return {
    resourceType: 'Device',
    status: 'active',
    deviceName: [{ name: 'Evenhand', type: 'user-friendly-name' }],
    version: [{ value: version }],
  };
}
