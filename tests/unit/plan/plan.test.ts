import { describe, expect, it } from 'vitest';
import { conversationField, doorLine } from '../../../lib/consultation/event-schema';
import { hour, minute, talk, tiny } from '../../support/builders';

const stands = (list: readonly { standing: string; option: { id: string } | undefined }[]) =>
  list.map(({ standing, option }) => [standing, option?.id]);

describe('an empty plan', () => {
  const plan = talk().plan();

  it('has a place for everything, and nothing in it', () => {
    const [decision] = plan.decisions;

    expect(plan).toMatchObject({ questions: [], changes: [], gestation: undefined, firstTime: true });
    expect(plan.about.map(({ prompt, said }) => [prompt, said])).toEqual(
      ['home', 'hopes', 'before', 'worries', 'talk'].map((prompt) => [prompt, undefined]),
    );
    expect(plan.conversation.map(({ field, said }) => [field, said])).toEqual(
      conversationField.options.map((field) => [field, undefined]),
    );
    expect(plan.door.map(({ line, said }) => [line, said])).toEqual(doorLine.options.map((line) => [line, undefined]));
    expect(plan.recordDeeds).toEqual([]);
    expect(decision?.wants).toMatchObject([{ stand: undefined, before: [] }]);
    expect(decision).toMatchObject({ reason: undefined, offers: [], codes: {} });
    expect(decision?.values.map(({ weight }) => weight)).toEqual([undefined, undefined]);
  });

  it('asks for every plan B, answered or not', () => {
    expect(plan.decisions[0]?.planB.map(({ ifThen, said }) => [ifThen.id, said])).toEqual([
      ['full', undefined],
      ['late', undefined],
    ]);
  });

  it('has a receipt that says that nothing was on the screen', () => {
    expect(plan.decisions[0]?.receipt).toMatchObject({
      options: [],
      rows: [],
      older: [],
      stratum: undefined,
    });
  });
});

describe('a plan', () => {
  it('is what the events add up to', () => {
    const { consultation, plan } = talk();
    const decision = consultation.decision('tiny');
    consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
    consultation.add('tiny', { kind: 'conversation', field: 'present', words: 'Sam' });
    decision.weigh('rest', 'lot');
    decision.stand('decided', 'go');
    decision.giveReason('It is near.');
    decision.sayPlanB('full', 'Then home.');
    consultation.add('tiny', { kind: 'offered', option: 'other', offered: false, why: 'Closed.' });

    const { gestation, about, conversation, decisions } = plan();

    expect(gestation?.weeks).toBe(36);
    expect(about.find(({ prompt }) => prompt === 'hopes')?.said?.words).toBe('Quiet.');
    expect(conversation.find(({ field }) => field === 'present')?.said?.words).toBe('Sam');
    expect(decisions).toMatchObject([
      {
        wants: [{ stand: { standing: 'decided', option: { id: 'go', name: 'Go now' }, event: { gestation: 36 } } }],
        reason: { words: 'It is near.' },
        values: [{ value: { id: 'rest' }, weight: 'lot' }, { weight: undefined }],
        planB: [{ ifThen: { id: 'full' }, said: { words: 'Then home.' } }, { said: undefined }],
        offers: [{ option: { id: 'other' }, offer: { offered: false, why: 'Closed.' } }],
      },
    ]);
  });

  it('has a part for every decision', () => {
    const { plan } = talk({ packs: [tiny, { ...tiny, id: 'second' }] });

    expect(plan().decisions.map(({ pack }) => pack.id)).toEqual(['tiny', 'second']);
  });
});

describe('where she stood before', () => {
  const begun = () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    const stand = (standing: 'decided' | 'leaning' | 'unsure', option: string | null, lasts: number) => {
      decision.stand(standing, option);
      t.clock.pass(lasts);
    };
    return { ...t, stand };
  };

  it('stays in the plan, oldest first, besides where she stands now', () => {
    const { stand, plan } = begun();
    stand('unsure', null, hour);
    stand('leaning', 'go', hour);
    stand('decided', 'other', 0);

    const [decision] = plan().decisions;

    expect(stands(decision?.wants[0]?.before ?? [])).toEqual([
      ['unsure', undefined],
      ['leaning', 'go'],
    ]);
    expect(stands(decision?.wants[0]?.stand ? [decision.wants[0].stand] : [])).toEqual([['decided', 'other']]);
  });

  it('leaves out an answer that was passed over on the way to another', () => {
    const { stand, plan } = begun();
    stand('leaning', 'go', minute - 1);
    stand('unsure', null, minute);
    stand('decided', 'wait', 0);

    expect(stands(plan().decisions[0]?.wants[0]?.before ?? [])).toEqual([['unsure', undefined]]);
  });

  it('leaves out an answer that was given twice', () => {
    const { stand, plan } = begun();
    stand('decided', 'go', hour);
    stand('decided', 'go', hour);

    expect(plan().decisions[0]?.wants[0]?.before).toEqual([]);
  });

  it('leaves out what was undone', () => {
    const { stand, plan, consultation } = begun();
    stand('unsure', null, hour);
    stand('decided', 'go', hour);

    consultation.undo();

    expect(plan().decisions[0]?.wants[0]).toMatchObject({ before: [], stand: { standing: 'unsure' } });
  });
});
