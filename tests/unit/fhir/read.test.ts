import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChecks } from '../../../lib/fhir/checks';
import type { Bundle } from '../../../lib/fhir/r4';
import { talk } from '../../support/builders';
import { carry, faults } from '../carry/carried';
import { randomFrom } from '../carry/random-from';
import { spoiledJson } from '../carry/spoil';
import type { Spoilt } from '../carry/spoilt';
import { anySaid, hostile } from './any-said';
import { asAServerKeepsIt } from './as-a-server';
import { all, documentOf, eventsOf, wholeTalk } from './documents';

const events = eventsOf(wholeTalk());
const patient = { nhsNumber: '943 476 5919' };
const whole = await documentOf(events, { patient });
const open = (bundle: object) => carry.fromFile(JSON.stringify(bundle));
const asItWas = { ok: true, plan: { plan: 'plan-1', events } };

describe('a document is read back', { timeout: 60_000 }, () => {
  it('as the plan that it was made of', async () => {
    expect(await open(whole)).toEqual(asItWas);
    expect(await open(await documentOf(events))).toEqual(asItWas);
    expect(await open(await documentOf([]))).toEqual({ ok: true, plan: { plan: 'plan-1', events: [] } });
  });

  it('from a server that gave it ids, versions and addresses of its own and wrote its narratives again', async () => {
    const kept = asAServerKeepsIt(whole);

    expect(JSON.stringify(kept)).not.toContain('"fullUrl":"urn:uuid:');
    expect(kept.entry[0].resource.section[0].text.div).not.toBe(all(whole, 'Composition')[0]?.section[0]?.text.div);
    expect(await open(kept)).toEqual(asItWas);
  });

  it('without a decision that is not at hand, which is in the file all the same', async () => {
    expect(await open(await documentOf(events, { packs: [] }))).toEqual(asItWas);
  });

  it.each(hostile)('letter for letter where her words are %s', async (_, words) => {
    const { consultation } = talk();
    for (const prompt of ['hopes', 'home'] as const) consultation.add('tiny', { kind: 'about', prompt, words });
    consultation.add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });
    consultation.add('tiny', { kind: 'reason', words });
    consultation.add('tiny', { kind: 'planB', ifThen: 'full', words });
    consultation.add('tiny', { kind: 'question', question: 'q1', words });
    consultation.add('tiny', { kind: 'coded', set: 'planType', code: words });
    consultation.add('tiny', { kind: 'conversation', field: 'discussed', words });
    const said = consultation.events.peek();
    const document = await documentOf(said);

    expect(await open(document)).toEqual({ ok: true, plan: { plan: 'plan-1', events: said } });
    expect(await open(asAServerKeepsIt(document))).toEqual({ ok: true, plan: { plan: 'plan-1', events: said } });
  });

  it('whatever was said, by whomever', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, fc.boolean(), async (said, known) => {
        const document = await documentOf(said, known ? { patient } : {});

        expect(await open(document)).toEqual({ ok: true, plan: { plan: 'plan-1', events: said } });
        expect(await open(asAServerKeepsIt(document))).toEqual({ ok: true, plan: { plan: 'plan-1', events: said } });
      }),
      { numRuns: 60 },
    );
  });
});

type Change = (of: (type: string, at?: number) => Spoilt, bundle: Spoilt) => void;
const changed = async (change: Change, from: object = whole) => {
  const bundle: Spoilt = structuredClone(from);
  change((type, at = 0) => all(bundle as Bundle, type as 'Composition')[at] as Spoilt, bundle);
  return open(bundle);
};

describe('a document that was changed afterwards is refused', () => {
  it.each<[string, Change, string]>([
    [
      'a preference',
      (of) => Object.assign(of('Observation', 1).valueCodeableConcept.coding[1], { code: 'other' }),
      'Observation tiny all says something else than when it was made',
    ],
    [
      'the words of a preference',
      (of) => Object.assign(of('Observation', 1).valueCodeableConcept, { text: 'I have decided: wait.' }),
      'Observation tiny all says something else than when it was made',
    ],
    [
      'plan B',
      (of) => Object.assign(of('CarePlan').activity[1].detail, { description: 'Anything.' }),
      'CarePlan tiny says something else than when it was made',
    ],
    [
      'a narrative',
      (of) => {
        const { text } = of('Composition').section[1];
        text.div = text.div.replace('same midwife', 'other midwife');
      },
      'section plan-and-requested-actions says something else than when it was made',
    ],
    [
      'a narrative that hides something',
      (of) => {
        const { text } = of('Composition').section[0];
        text.div = text.div.replace('<p>', '<p style="display:none">');
      },
      'section patient-and-carer-concerns-expectations-and-wishes says something else than when it was made',
    ],
    [
      'a figure',
      (of) => {
        const { text } = of('Composition').section[2];
        text.div = text.div.replace('9 in 1,000', '1 in 1,000');
      },
      'section information-and-advice-given says something else than when it was made',
    ],
    [
      'who said it',
      (of) => Object.assign(of('Provenance').agent[0].who, { display: 'A clinician' }),
      'Provenance says something else than when it was made',
    ],
    ['a section that is gone', (of) => of('Composition').section.pop(), 'Composition says something else than when it was made'],
    [
      'a resource that is gone',
      (_, bundle) =>
        bundle.entry.splice(
          bundle.entry.findIndex(({ resource }: Spoilt) => resource.resourceType === 'Goal'),
          1,
        ),
      'Goal hopes is missing',
    ],
    [
      'a resource that came in',
      (of, bundle) => bundle.entry.push({ fullUrl: 'urn:uuid:0', resource: { ...of('Goal'), identifier: [] } }),
      'Goal was not there when it was made',
    ],
    [
      'whose it is',
      (of) => Object.assign(of('Patient').identifier[0], { value: '9000000009' }),
      'Patient says something else than when it was made',
    ],
    [
      'its identifier',
      (_, bundle) => Object.assign(bundle.identifier, { value: 'urn:uuid:x' }),
      'identifier is not that of the plan in it',
    ],
    [
      'the plan in it',
      (of) => {
        const { attachment } = of('DocumentReference', 1).content[0];
        attachment.data = btoa(atob(attachment.data).replace('It is near.', 'It is dear.'));
      },
      'plan file is damaged or cut short',
    ],
  ])('%s', async (_, change, says) => {
    const found = faults(await changed(change));

    expect(found).toContain(`FHIR document › ${says}`);
  });

  it('with every difference at once', async () => {
    const read = await changed((of) => {
      Object.assign(of('Goal').description, { text: 'Loud.' });
      Object.assign(of('Observation', 1).valueCodeableConcept.coding[0], { code: 'unsure' });
      of('QuestionnaireResponse').item[0].answer[0].valueCoding.code = 'little';
    });

    expect(new Set(faults(read))).toEqual(
      new Set([
        'FHIR document › Goal hopes says something else than when it was made',
        'FHIR document › Goal says something else than the plan in it',
        'FHIR document › Observation tiny all says something else than when it was made',
        'FHIR document › Observation tiny says something else than the plan in it',
        'FHIR document › QuestionnaireResponse tiny says something else than when it was made',
        'FHIR document › QuestionnaireResponse tiny says something else than the plan in it',
      ]),
    );
  });

  it('however it was changed, and without a word of it', async () => {
    const read = await changed((of) => {
      Object.assign(of('Goal'), { description: { text: 'my secret' }, note: [{ text: 'my secret' }] });
      of('Observation').code.text = 'my secret';
    });

    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toMatch(/secret|Quiet/);
  });
});

describe('a document whose sums were made again as well', { timeout: 60_000 }, () => {
  it.each<[string, Change, string]>([
    ['a hope', (of) => Object.assign(of('Goal').description, { text: 'Loud.' }), 'Goal says something else'],
    [
      'her words',
      (of) => Object.assign(of('Observation'), { valueString: 'Nothing.' }),
      'Observation worries says something else',
    ],
    [
      'an option',
      (of) => Object.assign(of('Observation', 1).valueCodeableConcept.coding[1], { code: 'other' }),
      'Observation tiny says something else',
    ],
    [
      'where she stands',
      (of) => Object.assign(of('Observation', 1).valueCodeableConcept.coding[0], { code: 'leaning' }),
      'Observation tiny says something else',
    ],
    [
      'why',
      (of) => Object.assign(of('Observation', 1).note[0], { text: 'I was told to.' }),
      'Observation tiny says something else',
    ],
    [
      'when',
      (of) => Object.assign(of('Observation', 1), { effectiveDateTime: '2026-11-24T10:00:00Z' }),
      'Observation tiny says something else',
    ],
    [
      'a code',
      (of) => Object.assign(of('Observation', 2).valueCodeableConcept.coding[0], { code: '07' }),
      'Observation MATERNITY CARE PLAN TYPE says something else',
    ],
    [
      'how much something matters',
      (of) => Object.assign(of('QuestionnaireResponse').item[0].answer[0].valueCoding, { code: 'little' }),
      'QuestionnaireResponse tiny says something else',
    ],
    [
      'an answer to a question',
      (of) => Object.assign(of('QuestionnaireResponse', 1).item[0].item[3].answer[0], { valueString: 'No.' }),
      'QuestionnaireResponse questions says something else',
    ],
    [
      'plan B',
      (of) => Object.assign(of('CarePlan').activity[1].detail, { description: 'Anything.' }),
      'CarePlan says something else',
    ],
  ])('is refused where it says otherwise %s', async (_, change, says) => {
    const bundle: Spoilt = structuredClone(whole);
    change((type, at = 0) => all(bundle as Bundle, type as 'Composition')[at] as Spoilt, bundle);

    expect(faults(await open(await summedAgain(bundle as Bundle)))).toEqual([`FHIR document › ${says} than the plan in it`]);
  });

  it('is refused where a section has lost her words', async () => {
    const bundle: Spoilt = structuredClone(whole);
    const { text } = bundle.entry[0].resource.section[0];
    text.div = text.div.replace('That nobody asks me.', 'Nothing.');

    expect(faults(await open(await summedAgain(bundle as Bundle)))).toEqual([
      'FHIR document › Composition has not all of her words',
    ]);
  });
});

describe('a document with anything in it', { timeout: 60_000 }, () => {
  it('is refused, or read as it was, and never half', async () => {
    const chance = randomFrom(11);
    const text = JSON.stringify(whole);
    let refused = 0;
    for (let times = 0; times < 120; times += 1) {
      const read = await carry.fromFile(spoiledJson(text, chance));
      if (read.ok) expect(read).toEqual(asItWas);
      else refused += 1;
    }

    expect(refused).toBeGreaterThan(80);
  });
});

/** What somebody would do who means it: the sums made again, of what the document says now. */
async function summedAgain(bundle: Bundle): Promise<Bundle> {
  const names = new Map([['DocumentReference plan', '']]);
  for (const { fullUrl, resource } of bundle.entry)
    if (resource.resourceType === 'DocumentReference' && resource.content.length === 2) {
      resource.content.pop();
      names.set('DocumentReference plan', fullUrl);
    }
  return { ...bundle, entry: await withChecks(bundle.entry, names) };
}
