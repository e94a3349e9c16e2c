import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed, Event } from '../../../lib/consultation/event-schema';
import { wordsIn } from '../../../lib/fhir/says';
import { talk, tiny } from '../../support/builders';
import { anySaid, hostile } from './any-said';
import { all, documentOf, eventsOf, madeAt, sectionIn, wholeTalk } from './documents';
import { narrativesIn, notWellFormed } from './xhtml-of';

const events = eventsOf(wholeTalk());
const whole = await documentOf(events);
const named = await documentOf(events, { patient: { nhsNumber: '943 476 5919' } });
const wishes = 'patient-and-carer-concerns-expectations-and-wishes';
const says = (code: string, of = whole) => wordsIn(sectionIn(of, code).text.div);

describe('a document', () => {
  it('begins with the Composition, and everything that it names is in it', () => {
    const urls = whole.entry.map(({ fullUrl }) => fullUrl);
    const references = [...JSON.stringify(whole).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);

    expect(whole.entry[0]?.resource.resourceType).toBe('Composition');
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.join()).toMatch(/^(?:urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12},?)+$/);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((to) => !urls.includes(String(to)))).toEqual([]);
  });

  it('tells in words where what she chose is, as the trust wrote it, and which local offer was on the screen', () => {
    expect(says('plan-and-requested-actions')).toContain('Local: Go now is here. Where, as “Riverside Hospitals” wrote it:');
    expect(says('plan-and-requested-actions')).toContain('Number to ring: 01632 960 124 (“Day ward”).');
    expect(says('information-and-advice-given')).toContain('Local: The offer on the screen was that of “Riverside Hospitals”');
  });

  it('has a Patient with the number where one is given, and else nobody', () => {
    const system = 'https://fhir.nhs.uk/Id/nhs-number';

    expect(all(named, 'Patient').map(({ identifier }) => identifier)).toEqual([[{ system, value: '9434765919' }]]);
    expect(all(named, 'Goal')[0]?.expressedBy).toMatchObject({ reference: named.entry[1]?.fullUrl });
    expect(all(whole, 'Patient')).toEqual([]);
    expect(all(whole, 'Goal')[0]).not.toHaveProperty('expressedBy');
    expect(all(whole, 'Composition')[0]?.subject).toEqual({ display: 'The woman whose plan this is' });
  });

  it('is not made with a number that is none', async () => {
    await expect(documentOf(events, { patient: { nhsNumber: '943 476 5918' } })).rejects.toThrow(RangeError);
  });

  it.each([
    ['a name that is not plain', { plan: '__proto__' }],
    ['more events than are read', { events: Array.from({ length: 5_001 }, () => events[0] as Event) }],
    ['more words than are read', { events: [{ ...(events[2] as Event), words: 'x'.repeat(5_000_000) } as Event] }],
  ])('is not made of what could not be opened again: %s', async (_, more) => {
    await expect(documentOf(events, more)).rejects.toThrow(RangeError);
  });

  it('is never an order, a consent, or the chance of one person', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, async (said) => {
        const types = (await documentOf(said)).entry.map(({ resource }) => String(resource.resourceType));
        const never = ['RiskAssessment', 'ServiceRequest', 'MedicationRequest', 'Consent', 'Appointment'];

        expect(types.filter((type) => never.includes(type))).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(all(whole, 'CarePlan').map(({ status, intent }) => [status, intent])).toEqual([['draft', 'proposal']]);
  });

  it('is the same when it is made again', async () => {
    expect(await documentOf(events)).toEqual(whole);
  });

  it('keeps its identifier when it is made again later, and has another once something was added or somebody is named', async () => {
    const later = await documentOf(events, { at: '2026-11-25T08:00:00.000Z' });
    const last = events.at(-1) as Event;
    const more = await documentOf([...events, { ...last, id: 'e99' }]);

    expect(later.identifier).toEqual(whole.identifier);
    expect(later.entry.map(({ fullUrl }) => fullUrl)).toEqual(whole.entry.map(({ fullUrl }) => fullUrl));
    expect(new Set([whole, more, named].map(({ identifier }) => identifier.value)).size).toBe(3);
    expect(whole.identifier.value).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('what a document says', () => {
  it('is in the narratives, word for word', () => {
    expect(says(wishes)).toContain('“Quiet, and my mum.”');
    expect(says(wishes)).toContain('“Knock first.”');
    expect(says('plan-and-requested-actions')).toContain('“It is near.”');
    expect(says('professional-narrative')).toContain('What a transfer is like.');
    expect(says('professional-narrative')).toContain('Wait: on the screen. Not offered. Why: No bed.');
    expect(says('outstanding-issues')).toContain(
      '“Can I stay the night?” Who will answer: Ms Okafor It has been answered The answer: Yes.',
    );
  });

  it('tells plan B as it tells plan A, and where she stood before', () => {
    const told = says('plan-and-requested-actions');
    const [careOf] = all(whole, 'CarePlan');

    expect(told).toContain('Plan A: I have decided: go now.');
    expect(told).toContain('Plan B: If it is full');
    expect(told).toContain('“Then the other way, with the same midwife.”');
    expect(told).toMatch(/Before: I am leaning to:? other way\./);
    expect(careOf?.activity.map(({ detail }) => [detail.code.text, detail.statusReason?.text, detail.description])).toEqual([
      ['Plan A', undefined, 'I have decided: go now.'],
      ['Plan B', 'If it is full', 'Then the other way, with the same midwife.'],
    ]);
  });

  it('has the figures in both frames, and the version and content that they are of', () => {
    const told = says('information-and-advice-given');

    expect(told).toContain('Go now 9 in 1,000 991 in 1,000');
    expect(told).toContain(`version ${tiny.version}, content ${tiny.hash.slice(0, 12)}`);
    expect(all(whole, 'DocumentReference')[0]?.identifier?.[1]).toEqual({
      system: 'https://evenhand.invalid/fhir/pack-sha-256',
      value: tiny.hash,
    });
    expect(all(whole, 'DocumentReference')[0]?.content[0]?.attachment).not.toHaveProperty('hash');
  });

  it('says "not recorded" where nobody said anything, and has no heading for a consent that nobody recorded', async () => {
    const codes = all(whole, 'Composition')[0]?.section.map(({ code }) => code.coding?.[0]?.code);
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'conversation', field: 'consent', words: 'In the notes.' });

    expect(says('attendance-details')).toContain('Who was there: not recorded');
    expect(says('professional-narrative')).toContain('Where consent is recorded: not recorded');
    expect(codes).not.toContain('consent-for-treatment-record');
    expect(says('consent-for-treatment-record', await documentOf(consultation.events.peek()))).toContain('In the notes.');
  });

  it('says first what helps her to follow, and how far she was with who was there', async () => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'gestation', weeks: 34 });
    consultation.add('tiny', { kind: 'about', prompt: 'talk', words: 'Urdu interpreter by phone.' });
    consultation.add('tiny', { kind: 'conversation', field: 'needsMet', words: 'Rang one.' });
    const document = await documentOf(consultation.events.peek());
    const [first] = all(document, 'Composition')[0]?.section ?? [];
    const own = all(document, 'Observation').find(({ valueString }) => valueString === 'Urdu interpreter by phone.');

    expect(first?.code.coding?.[0]?.code).toBe('individual-requirements');
    expect(wordsIn(first?.text.div ?? '')).toMatch(/“Urdu interpreter by phone\.”.*Rang one\./);
    expect(first?.entry?.map(({ reference }) => reference)).toEqual([own?.identifier?.[0]?.value]);
    expect(says(wishes, document)).not.toContain('Urdu');
    expect(says('attendance-details', document)).toContain('Weeks of pregnancy, as told: 34');
    expect(says(wishes, document)).not.toContain('34');
  });

  it('does not have a question for her words that she picked from the list', async () => {
    const { consultation } = talk();
    const [ready] = tiny.questions;
    const ways = 'What else could I do?';
    consultation.add('tiny', { kind: 'question', question: `tiny.${ready?.id}`, words: ready?.text ?? '' });
    consultation.add('tiny', { kind: 'question', question: 'way.alternatives', words: ways });
    consultation.add('tiny', { kind: 'question', question: 'way.nothing', words: 'And if I do nothing?' });
    const document = await documentOf(consultation.events.peek());
    const [response] = all(document, 'QuestionnaireResponse');
    const told = says('outstanding-issues', document);

    expect(response?.item.map(({ item }) => item?.find(({ linkId }) => linkId === 'picked')?.answer)).toEqual(
      [true, true, false].map((valueBoolean) => [{ valueBoolean }]),
    );
    for (const picked of [ready?.text, ways]) expect(told).toContain(`${picked} Picked from the list`);
    expect(told).not.toContain(`“${ways}”`);
    expect(told).toMatch(/“And if I do nothing\?” (?!Picked)/);
  });

  it('says of a code that she said something after it was confirmed', async () => {
    const { consultation, clock } = talk();
    const add = (deed: Deed) => {
      clock.pass(60_000);
      consultation.add('tiny', deed);
    };
    const told = async () => {
      const document = await documentOf(consultation.events.peek());
      const code = all(document, 'Observation').find(({ category }) => category[0]?.coding?.[0]?.code === 'confirmed-code');
      return [says('plan-and-requested-actions', document), wordsIn(code?.text?.div ?? ''), JSON.stringify(code?.note)];
    };
    add({ kind: 'standing', standing: 'leaning', option: 'go' });
    add({ kind: 'coded', set: 'planType', code: '06' });
    const since = 'Confirmed before what she said last.';

    expect((await told()).filter((text) => text?.includes(since))).toEqual([]);
    add({ kind: 'standing', standing: 'decided', option: 'other' });
    expect((await told()).filter((text) => text?.includes(since))).toHaveLength(3);
  });

  it('has a preference with what it is made of, how much things matter, and why', () => {
    const [preference] = all(whole, 'Observation').filter(({ code }) => code.text === 'A tiny choice');
    const [answers] = all(whole, 'QuestionnaireResponse');
    const [form] = all(whole, 'Questionnaire');

    expect(preference?.category[0]?.coding?.[0]?.code).toBe('preference');
    expect(preference?.valueCodeableConcept?.coding?.map(({ code }) => code)).toEqual(['decided', 'go']);
    expect(preference?.note?.[0]).toMatchObject({ authorString: 'The woman', text: 'It is near.' });
    expect(preference?.derivedFrom?.[0]?.reference).toBe(answers?.identifier?.value);
    expect(answers?.questionnaire).toBe(`${form?.url}|${tiny.version}`);
    expect(answers?.item).toMatchObject([{ linkId: 'rest', answer: [{ valueCoding: { code: 'lot' } }] }]);
    expect(answers?.status).toBe('in-progress');
  });

  it('has a code only where a clinician confirmed it', async () => {
    const codesIn = (document: typeof whole) =>
      all(document, 'Observation').filter(({ category }) => category[0]?.coding?.[0]?.code === 'confirmed-code');
    const last = events.at(-1) as Event;
    const back = await documentOf([...events, { ...last, id: 'e98', kind: 'coded', set: 'planType', code: null } as Event]);

    expect(codesIn(whole).map(({ valueCodeableConcept }) => valueCodeableConcept?.coding?.[0]?.code)).toEqual(['06']);
    expect(codesIn(back)).toEqual([]);
  });

  it('tells who said what, in which sitting, and which program wrote it', () => {
    const who = all(whole, 'Provenance').map(({ agent }) => agent.map(({ who: by }) => by.display));
    const [first] = all(whole, 'Provenance');

    expect(who).toEqual([
      ['The woman', 'Evenhand'],
      ['Someone with her', 'Evenhand'],
      ['The woman', 'Evenhand'],
      ['A clinician', 'Evenhand'],
      ['Evenhand'],
    ]);
    expect(all(whole, 'Device')[0]?.version).toEqual([{ value: '0.4.0' }]);
    expect(first?.recorded.slice(0, 10)).toBe('2026-11-24');
    expect(first?.target.map(({ reference }) => reference)).toContain(all(whole, 'Goal')[0]?.identifier?.[0]?.value);
    expect(whole.timestamp).toBe(madeAt);
  });

  it('says nothing more of what was taken back or recorded in error', async () => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Loud.' });
    consultation.undo();
    const document = await documentOf(consultation.events.peek());

    expect(narrativesIn(document).join()).not.toContain('Loud.');
    expect(all(document, 'Goal')).toEqual([]);
  });
});

describe('every narrative is well-formed XHTML', () => {
  it.each(hostile)('where her words are %s', async (_, words, whole) => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
    consultation.add('tiny', { kind: 'offered', option: 'go', offered: false, why: words });
    consultation.add('tiny', { kind: 'question', question: 'q1', words });
    const document = await documentOf(consultation.events.peek());

    expect(narrativesIn(document).map(notWellFormed).filter(Boolean)).toEqual([]);
    // What FHIR can hold stands as it was typed; the rest shows as something, and is whole in the file.
    const shown = all(document, 'Goal')[0]?.description.text;
    expect(shown === words).toBe(whole);
    expect(shown).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Cs}/u);
  });

  it('whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, async (said) => {
        expect(
          narrativesIn(await documentOf(said))
            .map(notWellFormed)
            .filter(Boolean),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['<div><p>a</div>', '<div>a & b</div>', '<div><script>a</script></div>', '<div>a > b</div>', '<div>'])(
    'which %s is not',
    (div) => {
      expect(notWellFormed(div)).not.toBe('');
    },
  );
});
