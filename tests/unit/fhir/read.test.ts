import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../lib/fhir/r4';
import { talk } from '../../support/builders';
import { carry, faults } from '../carry/carried';
import { randomFrom } from '../carry/random-from';
import { spoiledJson } from '../carry/spoil';
import type { Spoilt } from '../carry/spoilt';
import { anySaid, hostile } from './any-said';
import { asAServerKeepsIt } from './as-a-server';
import { all, documentOf, eventsOf, wholeTalk } from './documents';
import { summedAgain } from './summed-again';

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
    consultation.add('tiny', { kind: 'coded', set: 'planType', code: '06' });
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

/** The section under one heading. */
const headed = ({ section }: Spoilt, heading: string): Spoilt =>
  section.find(({ code }: Spoilt) => code.coding[0].code === heading);

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
      (of) => Object.assign(of('Observation', 4).valueCodeableConcept.coding[1], { code: 'other' }),
      'Observation tiny all says something else than when it was made',
    ],
    [
      'the words of a preference',
      (of) => Object.assign(of('Observation', 4).valueCodeableConcept, { text: 'I have decided: wait.' }),
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
        const { text } = headed(of('Composition'), 'plan-and-requested-actions');
        text.div = text.div.replace('same midwife', 'other midwife');
      },
      'section plan-and-requested-actions says something else than when it was made',
    ],
    [
      'a narrative that hides something',
      (of) => {
        const { text } = headed(of('Composition'), 'patient-and-carer-concerns-expectations-and-wishes');
        text.div = text.div.replace('<p>', '<p style="display:none">');
      },
      'section patient-and-carer-concerns-expectations-and-wishes says something else than when it was made',
    ],
    [
      'a figure',
      (of) => {
        const { text } = headed(of('Composition'), 'information-and-advice-given');
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
      'Goal is in the plan, and not in the document',
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
      Object.assign(of('Observation', 4).valueCodeableConcept.coding[0], { code: 'unsure' });
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
      of('Observation', 3).code.text = 'my secret';
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
      (of) => Object.assign(of('Observation', 3), { valueString: 'Nothing.' }),
      'Observation worries says something else',
    ],
    [
      'what she needs',
      (of) => Object.assign(of('Observation').component[0].valueCodeableConcept.coding[0], { code: 'pl' }),
      'Observation speak says something else',
    ],
    [
      'that she wants no interpreter',
      (of) => Object.assign(of('Observation', 1).component[0].valueCodeableConcept.coding[0], { code: 'no' }),
      'Observation interpreter says something else',
    ],
    [
      'who is not to interpret for her',
      (of) => Object.assign(of('Observation', 2), { valueString: 'Nobody.' }),
      'Observation notBy says something else',
    ],
    [
      'an option',
      (of) => Object.assign(of('Observation', 4).valueCodeableConcept.coding[1], { code: 'other' }),
      'Observation tiny says something else',
    ],
    [
      'where she stands',
      (of) => Object.assign(of('Observation', 4).valueCodeableConcept.coding[0], { code: 'leaning' }),
      'Observation tiny says something else',
    ],
    [
      'why',
      (of) => Object.assign(of('Observation', 4).note[0], { text: 'I was told to.' }),
      'Observation tiny says something else',
    ],
    [
      'when',
      (of) => Object.assign(of('Observation', 4), { effectiveDateTime: '2026-11-24T10:00:00Z' }),
      'Observation tiny says something else',
    ],
    [
      'a code',
      (of) => Object.assign(of('Observation', 5).valueCodeableConcept.coding[0], { code: '07' }),
      'Observation MATERNITY CARE PLAN TYPE says something else',
    ],
    [
      'how much something matters',
      (of) => Object.assign(of('QuestionnaireResponse').item[0].answer[0].valueCoding, { code: 'little' }),
      'QuestionnaireResponse tiny says something else',
    ],
    [
      'an answer to a question',
      (of) => Object.assign(of('QuestionnaireResponse', 1).item[0].item.at(-1).answer[0], { valueString: 'No.' }),
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
    const { text } = headed(bundle.entry[0].resource, 'patient-and-carer-concerns-expectations-and-wishes');
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

/** The first section that has these words in its narrative. */
const telling = (of: (type: string) => Spoilt, words: string): Spoilt =>
  of('Composition').section.find(({ text }: Spoilt) => text.div.includes(words)).text;
const rewrite = (from: string, to: string): Change => {
  return (of) => {
    const text = telling(of, from);
    text.div = text.div.replace(from, to);
  };
};
const planFileIn = ({ entry }: Spoilt): Spoilt => entry.find(({ resource }: Spoilt) => resource.content?.length === 2).resource;

describe('a document whose sums were left as they are is refused', () => {
  it.each<[string, Change, string]>([
    [
      'where words came in by an attribute that a comment hides',
      rewrite('<p dir="ltr">', '<p dir="<!--">I want a caesarean.</p><p dir="-->ltr">'),
      'section',
    ],
    ['where words are hidden without quotation marks', rewrite('<p dir="ltr">', '<p style=display:none dir="ltr">'), 'section'],
    ['where words are hidden by a word alone', rewrite('<p dir="ltr">', '<p hidden dir="ltr">'), 'section'],
    ['where words are no longer XHTML', rewrite('<blockquote>', '<blockquote xmlns="http://www.w3.org/2000/svg">'), 'section'],
    ['where an end does something', rewrite('</blockquote>', '</blockquote onclick="x">'), 'section'],
    ['where an end of a line does something', rewrite('<blockquote>', '<blockquote></br style="x">'), 'section'],
    ['where letters became a tag', rewrite('Quiet, and my mum.', 'Quiet<b>, and my mum.</b>'), 'section'],
    [
      'where a time has words after it',
      (of) => {
        of('Observation', 3).effectiveDateTime += ' (she took this back)';
      },
      'Observation about worries says something else',
    ],
    [
      'where a third file lies beside the plan',
      (_, bundle) => planFileIn(bundle).content.push({ attachment: { contentType: 'text/html', data: 'PGI+' } }),
      'plan file has more beside it than the sums',
    ],
    [
      'where the plan file is called something else',
      (_, bundle) => Object.assign(planFileIn(bundle).content[0].attachment, { title: 'Consent form, signed' }),
      'plan file is not described as Evenhand describes it',
    ],
    [
      'where the plan file is said to be elsewhere',
      (_, bundle) => Object.assign(planFileIn(bundle).content[0].attachment, { url: 'https://evil.example' }),
      'plan file is not described as Evenhand describes it',
    ],
    [
      'where the plan file has a format',
      (_, bundle) => Object.assign(planFileIn(bundle).content[0], { format: { display: 'She consents' } }),
      'plan file is not described as Evenhand describes it',
    ],
    [
      'where the sums are called something else',
      (_, bundle) => Object.assign(planFileIn(bundle).content[1].attachment, { title: 'Consent form, signed' }),
      'sums is not described as Evenhand describes it',
    ],
    [
      'where it is said to be signed',
      (_, bundle) => Object.assign(bundle, { signature: { who: { display: 'Dr X' } } }),
      ' says more than a document of Evenhand does',
    ],
    [
      'where other rules are said to hold',
      (_, bundle) => Object.assign(bundle, { implicitRules: 'https://evil.example' }),
      ' says more than a document of Evenhand does',
    ],
    [
      'where a part is to be done something with',
      (_, bundle) => Object.assign(bundle.entry[1], { request: { method: 'DELETE', url: 'Patient' } }),
      'entry 2 says more than a document of Evenhand does',
    ],
    [
      'where it is said to be made at another time',
      (_, bundle) => Object.assign(bundle, { timestamp: '1999-01-01T00:00:00Z' }),
      'Provenance says something else than the plan in it',
    ],
    [
      'where an object cannot become a text',
      (of) => Object.assign(of('Goal'), { id: { toString: null }, resourceType: { toString: null } }),
      'Goal is in the plan, and not in the document',
    ],
  ])('%s', async (_, change, says) => {
    const found = faults(await changed(change));

    expect(found.join('\n')).toContain(says);
  });

  it('and is read with what a server adds when it hands one out', async () => {
    const read = await changed((_, bundle) => {
      Object.assign(bundle, { id: '7', meta: { versionId: '2' }, link: [{ relation: 'self', url: 'http://127.0.0.1/' }] });
      for (const entry of bundle.entry)
        Object.assign(entry, { link: [], search: { mode: 'match' }, response: { status: '200' } });
    });

    expect(read).toEqual(asItWas);
  });
});

describe('a document that was made of another version of a decision', () => {
  const older = events.map((event) => ({ ...event, version: '0.9.0' }));
  const stamp = { who: 'woman', pack: 'tiny', version: '0.9.0', at: '2026-12-01T10:40:00.000Z' } as const;
  const gone: typeof events = [
    ...events,
    { ...stamp, id: 'x1', kind: 'standing', standing: 'decided', option: 'went', part: 'gone' },
    { ...stamp, id: 'x2', kind: 'planB', ifThen: 'went', words: 'Then.' },
    { ...stamp, id: 'x3', kind: 'value', value: 'went', weight: 'lot' },
  ];

  it('is read, with what was said in the older one', async () => {
    expect(await open(await documentOf(older))).toEqual({ ok: true, plan: { plan: 'plan-1', events: older } });
    expect(await open(await documentOf(events, { version: '1.3.0' }))).toEqual(asItWas);
  });

  it('is read where the decision no longer has a part, an option, a plan B or a value that was spoken of', async () => {
    expect(faults(await open(await documentOf(gone)))).toEqual([]);
    expect(await open(await documentOf(gone))).toEqual({ ok: true, plan: { plan: 'plan-1', events: gone } });
  });
});
