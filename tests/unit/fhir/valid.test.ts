import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../lib/fhir/r4';
import { talk } from '../../support/builders';
import type { Spoilt } from '../carry/spoilt';
import { anySaid, hostile } from './any-said';
import { all, documentOf, eventsOf, wholeTalk } from './documents';
import { invalid } from './validators';

const whole = await documentOf(eventsOf(wholeTalk()), { patient: { nhsNumber: '943 476 5919' } });

describe('every document is valid R4, by two validators', { timeout: 120_000 }, () => {
  it('where something of everything was said', () => {
    expect(invalid(whole)).toEqual([]);
  });

  it('where nothing was said', async () => {
    expect(invalid(await documentOf([]))).toEqual([]);
  });

  it.each(hostile)('where her words are %s', async (_, words) => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
    consultation.add('tiny', { kind: 'about', prompt: 'home', words });
    consultation.add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });
    consultation.add('tiny', { kind: 'reason', words });
    consultation.add('tiny', { kind: 'planB', ifThen: 'full', words });
    consultation.add('tiny', { kind: 'question', question: 'q1', words });
    consultation.add('tiny', { kind: 'coded', set: 'planType', code: words.slice(0, 100) });

    expect(invalid(await documentOf(consultation.events.peek()))).toEqual([]);
  });

  it('whatever was said, by whomever', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, fc.boolean(), async (events, known) => {
        expect(invalid(await documentOf(events, known ? { patient: {} } : {}))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const change = (spoil: (bundle: Spoilt, of: (type: string) => Spoilt) => void) => {
  const bundle: Spoilt = structuredClone(whole);
  spoil(bundle, (type) => all(bundle as Bundle, type as 'Composition')[0] as Spoilt);
  return invalid(bundle);
};

describe('what is no valid R4 is found by one of them at least', () => {
  it.each<[string, Parameters<typeof change>[0]]>([
    ['a date that is none', (_, of) => Object.assign(of('Composition'), { date: 'tomorrow' })],
    ['a property that R4 does not know', (_, of) => Object.assign(of('Goal'), { wish: 'quiet' })],
    ['no status', (_, of) => delete of('Observation').status],
    ['a status that is none', (_, of) => Object.assign(of('CarePlan'), { status: 'agreed' })],
    ['an intent that is none', (_, of) => Object.assign(of('CarePlan'), { intent: 'wish' })],
    ['no subject of a plan', (_, of) => delete of('CarePlan').subject],
    ['no author', (_, of) => delete of('Composition').author],
    ['a section without anything in it', (_, of) => of('Composition').section.push({ title: 'Empty' })],
    ['one category where several go', (_, of) => Object.assign(of('Observation'), { category: { text: 'x' } })],
    ['text where a concept goes', (_, of) => Object.assign(of('Observation'), { code: 'preference' })],
    ['an activity without a status', (_, of) => delete of('CarePlan').activity[0].detail.status],
    ['a hope of nobody', (_, of) => delete of('Goal').subject],
    ['a provenance of nothing', (_, of) => delete of('Provenance').target],
    ['an answer with both an answer and items', (_, of) => (of('QuestionnaireResponse').item[0].item = [{ linkId: 'x' }])],
    ['no type of Bundle', (bundle) => delete bundle.type],
    ['a size that is no number', (_, of) => Object.assign(of('DocumentReference').content[0].attachment, { size: '7' })],
  ])('%s', (_, spoil) => {
    expect(change(spoil)).not.toEqual([]);
  });
});
