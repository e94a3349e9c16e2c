import { describe, expect, it } from 'vitest';
import { createConsultation } from '../../../lib/consultation/consultation';
import type { Pack } from '../../../lib/pack/pack';
import { joinedPacks } from '../../support/joined-packs';

const [english, another] = joinedPacks();
if (!english || !another) throw new Error('two packs are needed');
const polish: Pack = { ...english, locale: 'pl', title: 'Po polsku' };

function begun(...packs: Pack[]) {
  let count = 0;
  const consultation = createConsultation({
    packs: [],
    plan: 'plan',
    who: 'woman',
    now: () => '2026-12-01T10:00:00Z',
    newId: () => `id-${count++}`,
  });
  for (const pack of packs) consultation.learn(pack);
  consultation.face(english?.id);
  return consultation;
}

describe('a decision in two languages', () => {
  it('is shown in the one that is spoken, and in English where it is not there in that', () => {
    const consultation = begun(english, polish, another);

    expect(consultation.current.value?.title).toBe(english.title);
    consultation.speak('pl');
    expect(consultation.current.value?.title).toBe('Po polsku');
    consultation.face(another.id);
    expect(consultation.current.value?.title).toBe(another.title);
    consultation.speak('ur');
    consultation.face(english.id);
    expect(consultation.current.value?.title).toBe(english.title);
  });

  it('stands once in the list of what is at hand', () => {
    const consultation = begun(english, polish, another);

    expect(consultation.packs.value.map(({ id, locale }) => `${id} ${locale}`)).toEqual([
      `${english.id} en-GB`,
      `${another.id} en-GB`,
    ]);
    consultation.speak('pl');
    expect(consultation.packs.value.map(({ locale }) => locale)).toEqual(['pl', 'en-GB']);
  });

  it('keeps every answer when another language is spoken, and says in both the same things', () => {
    const consultation = begun(english, polish);
    const option = english.options[0]?.id ?? '';
    consultation.decision(english.id).stand('leaning', option);
    consultation.speak('pl');
    consultation.decision(english.id).giveReason('Bo tak');

    const record = consultation.in('en-GB');
    expect(record.decision(english.id).pack.title).toBe(english.title);
    expect(consultation.decision(english.id).pack.title).toBe('Po polsku');
    for (const view of [consultation, record, consultation.in('pl')]) {
      expect(view.events.value).toHaveLength(2);
      const { state } = view.decision(english.id);
      expect(JSON.stringify(state.value)).toContain(option);
      expect(JSON.stringify(state.value)).toContain('Bo tak');
    }
    record.undo();
    expect(consultation.events.value.at(-1)?.kind).toBe('undone');
  });

  it('is one decision as long as it is in one language, and the same view of it each time', () => {
    const consultation = begun(english, polish);

    expect(consultation.decision(english.id)).toBe(consultation.decision(english.id));
    expect(consultation.in('pl')).toBe(consultation.in('pl'));
    expect(consultation.in('pl').in('en-GB')).toBe(consultation.in('en-GB'));
    const before = consultation.decision(english.id);
    consultation.learn({ ...english });
    expect(consultation.decision(english.id)).not.toBe(before);
  });

  it('never shows one version in one language and another in the other', () => {
    const consultation = begun(english, polish);
    consultation.speak('pl');
    consultation.learn({ ...english, version: '9.0.0' });

    expect(consultation.current.value?.version).toBe('9.0.0');
    expect(consultation.current.value?.locale).toBe('en-GB');
  });

  it('is not the one of the release where somebody has opened a draft of the same name', () => {
    const consultation = begun(english, polish);
    consultation.speak('pl');
    consultation.learn({ ...english, local: true, title: 'A draft' });

    expect(consultation.current.value?.title).toBe('A draft');
    expect(consultation.in('en-GB').current.value?.title).toBe('A draft');
  });
});
