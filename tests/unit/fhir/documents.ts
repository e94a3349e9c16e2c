import type { Event } from '../../../lib/consultation/event-schema';
import { type BundleOptions, bundleOf } from '../../../lib/fhir/bundle-of';
import type { Bundle, Resource } from '../../../lib/fhir/r4';
import { aidWords, type Talk, talk, tiny } from '../../support/builders';
import { riversideSaid } from '../../support/riverside';

export const madeAt = '2026-11-24T12:00:00.000Z';

/** The plan of a talk as a document, in this version, on the day on which the tests stand. */
export function documentOf(events: readonly Event[], more: Partial<BundleOptions> = {}): Promise<Bundle> {
  return bundleOf({ plan: 'plan-1', events, packs: [tiny], words: aidWords, at: madeAt, version: '0.4.0', ...more });
}

export const eventsOf = ({ consultation }: Talk) => consultation.events.peek();

/** A talk in which something of everything was said, in two sittings, by three people. */
export function wholeTalk(): Talk {
  const told = talk();
  const { consultation, clock } = told;
  const add = (...deed: Parameters<typeof consultation.add>) => {
    clock.pass(60_000);
    consultation.add(...deed);
  };
  add('tiny', { kind: 'gestation', weeks: 34 });
  add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet, and my mum.' });
  add('tiny', { kind: 'about', prompt: 'worries', words: 'That nobody asks me.' });
  add('tiny', { kind: 'need', need: 'speak', ways: ['ur'], words: 'آہستہ' });
  add('tiny', { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' });
  add('tiny', { kind: 'need', need: 'notBy', ways: [], words: 'My brother.' });
  add('tiny', { kind: 'stratum', stratum: 'first' });
  add('tiny', { kind: 'shown', stratum: 'first', options: ['go', 'other', 'wait'], rows: ['sore.first', 'sleep', 'cost'] });
  add('tiny', riversideSaid);
  add('tiny', { kind: 'value', value: 'rest', weight: 'lot' });
  add('tiny', { kind: 'standing', standing: 'leaning', option: 'other' });
  add('tiny', { kind: 'door', line: 'message', words: 'Knock first.' });
  add('tiny', { kind: 'speaker', who: 'supporter' });
  add('tiny', { kind: 'question', question: 'q1', words: 'Can I stay the night?' });
  clock.pass(7 * 24 * 3_600_000);
  add('tiny', { kind: 'speaker', who: 'woman' });
  add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });
  add('tiny', { kind: 'reason', words: 'It is near.' });
  add('tiny', { kind: 'planB', ifThen: 'full', words: 'Then the other way, with the same midwife.' });
  add('tiny', { kind: 'speaker', who: 'clinician' });
  add('tiny', { kind: 'answer', question: 'q1', by: 'Ms Okafor', words: 'Yes.', answered: true });
  add('tiny', { kind: 'conversation', field: 'discussed', words: 'What a transfer is like.' });
  add('tiny', { kind: 'needStep', step: 'booked', state: 'yes', on: '2026-12-02', words: 'By the clinic.' });
  add('tiny', { kind: 'needStep', step: 'present', state: 'phone', on: null, words: '' });
  add('tiny', { kind: 'offered', option: 'wait', offered: false, why: 'No bed.' });
  add('tiny', { kind: 'coded', set: 'planType', code: '06' });
  return told;
}

/** The resources of one type, in the order of the document. */
export function all<T extends Resource['resourceType']>(bundle: Bundle, type: T): Extract<Resource, { resourceType: T }>[] {
  return bundle.entry.flatMap(({ resource }) =>
    resource.resourceType === type ? [resource as Extract<Resource, { resourceType: T }>] : [],
  );
}

/** The section under this heading. */
export function sectionIn(bundle: Bundle, code: string) {
  const found = all(bundle, 'Composition')[0]?.section.find((section) => section.code.coding?.[0]?.code === code);
  if (!found) throw new Error(`no section under ${code}`);
  return found;
}
