import { describe, expect, it } from 'vitest';
import { createCarry } from '../../../lib/carry/create-carry';
import type { Deed } from '../../../lib/consultation/event-schema';
import { needNames, needSteps } from '../../../lib/consultation/said-of';
import { wordsIn } from '../../../lib/fhir/says';
import { aidWords, talk } from '../../support/builders';
import { all, documentOf, eventsOf, sectionIn, wholeTalk } from './documents';
import { summedAgain } from './summed-again';

const patient = { nhsNumber: '943 476 5919' };
const saying = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return eventsOf(t);
};
const needsOf = (bundle: Awaited<ReturnType<typeof documentOf>>) =>
  wordsIn(sectionIn(bundle, 'individual-requirements').text.div);

describe('what she needs, in a document', () => {
  it('is the first section, with every need and every step, said or not', async () => {
    const bundle = await documentOf(eventsOf(wholeTalk()));
    const said = needsOf(bundle);

    expect(all(bundle, 'Composition')[0]?.section[0]?.code.coding?.[0]?.code).toBe('individual-requirements');
    for (const need of needNames) expect(said).toContain(`${aidWords.t(`note.need.${need}`)}:`);
    for (const step of needSteps) expect(said).toContain(`${aidWords.t(`needStep.${step}`)}:`);
    expect(said).toContain('Language she speaks: Urdu (');
    expect(said).toContain('“آہستہ”');
    expect(said).toContain('Language she reads: not recorded');
    expect(said).toContain('Interpreter booked: Yes; for 2 December 2026 (');
    expect(said).toContain('Needs met at this visit: not recorded');
  });

  it('is an observation each, named in that section, with a language by its tag', async () => {
    const bundle = await documentOf(eventsOf(wholeTalk()));
    const needs = all(bundle, 'Observation').filter(({ category }) => category[0]?.coding?.[0]?.code === 'her-need');

    expect(needs.map(({ code }) => code.text)).toEqual([
      'Language she speaks',
      'Interpreter, as she asks',
      'Not to interpret for her',
    ]);
    expect(needs[0]?.component?.map(({ valueCodeableConcept }) => valueCodeableConcept)).toEqual([
      { coding: [{ system: 'urn:ietf:bcp:47', code: 'ur', display: 'Urdu' }], text: 'Urdu' },
    ]);
    expect(needs.map(({ valueString }) => valueString)).toEqual(['آہستہ', undefined, 'My brother.']);
    expect(sectionIn(bundle, 'individual-requirements').entry).toHaveLength(3);
  });

  it('is on the Patient too where there is one: the language, and whether she wants an interpreter', async () => {
    const [her] = all(await documentOf(eventsOf(wholeTalk()), { patient }), 'Patient');

    expect(her?.communication).toEqual([
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'ur', display: 'Urdu' }], text: 'Urdu' }, preferred: true },
    ]);
    expect(her?.extension).toEqual([
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean: true },
    ]);
  });

  it('says of none of several languages that it comes first, and nothing of what is not said', async () => {
    const two = await documentOf(saying({ kind: 'need', need: 'speak', ways: ['pl', 'en'], words: '' }), { patient });
    const none = await documentOf(saying({ kind: 'about', prompt: 'talk', words: 'Slowly.' }), { patient });

    expect(all(two, 'Patient')[0]?.communication?.map(({ preferred }) => preferred)).toEqual([undefined, undefined]);
    expect(all(two, 'Patient')[0]).not.toHaveProperty('extension');
    expect(all(none, 'Patient')[0]).not.toHaveProperty('communication');
    expect(needsOf(none)).toContain('Language she speaks: not recorded');
  });

  it('is read back with a Patient, and refused where that says otherwise, whatever the sums say', async () => {
    const carry = createCarry({ now: () => '2026-12-01T10:00:00.000Z', version: '0.4.0' });
    const events = eventsOf(wholeTalk());
    const bundle = await documentOf(events, { patient });
    const read = await carry.fromFile(JSON.stringify(bundle));
    const other = structuredClone(bundle);
    for (const her of all(other, 'Patient')) if (her.extension?.[0]) her.extension[0].valueBoolean = false;

    expect(read).toEqual({ ok: true, plan: { plan: 'plan-1', events } });
    expect(await carry.fromFile(JSON.stringify(await summedAgain(other)))).toMatchObject({
      ok: false,
      problems: [{ where: 'FHIR document › Patient', what: 'says something else than the plan in it' }],
    });
  });

  it('tells staff which of her words others at home may not read, and has them', async () => {
    const bundle = await documentOf(
      saying(
        { kind: 'about', prompt: 'worries', words: 'My husband.' },
        { kind: 'readers', others: true },
        { kind: 'keptBack', of: 'about', name: 'worries', on: true },
      ),
    );

    expect(needsOf(bundle)).toContain('Not to be read by others at home: what worries her.');
    expect(JSON.stringify(bundle)).toContain('My husband.');
  });
});
