import { describe, expect, it } from 'vitest';
import { namePlan } from '../../../lib/consultation/name-plan';
import { talk, tiny } from '../../support/builders';

describe('what a plan is called', () => {
  it('is nothing until somebody calls it something, and then what was said last', () => {
    const { consultation } = talk();
    const before = consultation.label.value;

    namePlan(consultation, 'Blue coat');
    namePlan(consultation, 'Blue coat, Tuesday');

    expect([before, consultation.label.value]).toEqual(['', 'Blue coat, Tuesday']);
  });

  it('is nothing again when the words are taken out', () => {
    const { consultation } = talk();
    namePlan(consultation, 'Blue coat');

    namePlan(consultation, '');

    expect(consultation.label.value).toBe('');
  });

  it('can be said while no decision is on the screen, of a plan in which something was said', () => {
    const t = talk();
    t.consultation.decision('tiny').weigh('rest', 'lot');
    const other = talk({ packs: [], events: t.consultation.events.value });

    namePlan(other.consultation, 'Blue coat');

    expect(other.consultation.label.value).toBe('Blue coat');
    expect(other.consultation.events.value.at(-1)).toMatchObject({ kind: 'label', pack: 'tiny', version: '1.2.3' });
  });

  it('is not said of a plan with nothing in it and no decision on the screen', () => {
    const { consultation } = talk({ packs: [tiny, { ...tiny, id: 'second' }] });

    namePlan(consultation, 'Blue coat');

    expect(consultation.events.value).toEqual([]);
  });

  it('is not an answer: undo takes back the answer before it', () => {
    const { consultation } = talk();
    consultation.decision('tiny').weigh('rest', 'lot');
    namePlan(consultation, 'Blue coat');

    consultation.undo();

    expect(consultation.label.value).toBe('Blue coat');
    expect(consultation.decision('tiny').state.value.weights).toEqual({});
  });

  it('is for this device, and not in the plan that she takes away', () => {
    const { consultation, plan } = talk();
    const before = plan();

    namePlan(consultation, 'Blue coat');

    expect(plan()).toEqual(before);
  });
});
