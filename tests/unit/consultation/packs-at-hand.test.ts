import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/pack/pack';
import { talk, tiny } from '../../support/builders';

const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };
const fewer = tiny.options.slice(0, 2);
const newer: Pack = { ...tiny, version: '2.0.0', options: fewer, parts: [{ id: 'all', options: fewer }] };
const ids = (packs: readonly Pack[]) => packs.map(({ id }) => id);

describe('the decision on the screen', () => {
  it.each<[string, Pack[], string | undefined]>([
    ['the only one at hand', [tiny], 'tiny'],
    ['none of several, until somebody picks', [tiny, second], undefined],
    ['none, when none is at hand', [], undefined],
  ])('is to begin with %s', (_, packs, id) => {
    expect(talk({ packs }).consultation.current.value?.id).toBe(id);
  });

  it('is the one that was picked, another, and none again', () => {
    const { consultation } = talk({ packs: [tiny, second] });

    const seen = ['second', 'tiny', undefined].map((id) => {
      consultation.face(id);
      return consultation.current.value?.id;
    });

    expect(seen).toEqual(['second', 'tiny', undefined]);
  });

  it('is none while the one that was picked is not at hand, and it as soon as that is', () => {
    const { consultation } = talk({ packs: [] });
    consultation.face('tiny');
    const before = consultation.current.value;

    consultation.learn(tiny);

    expect([before, consultation.current.value]).toEqual([undefined, tiny]);
  });

  it('is not picked by being at hand alone', () => {
    const { consultation } = talk({ packs: [] });

    consultation.learn(tiny);

    expect(consultation.current.value).toBeUndefined();
  });

  it('is nothing of hers: picking one records nothing', () => {
    const { consultation } = talk({ packs: [tiny, second] });

    consultation.face('second');

    expect(consultation.events.value).toEqual([]);
  });
});

describe('a decision that comes to hand', () => {
  it('stands beside the others, and can be spoken of', () => {
    const { consultation } = talk();

    consultation.learn(second);
    consultation.decision('second').stand('decided', 'go');

    expect(ids(consultation.packs.value)).toEqual(['tiny', 'second']);
    expect(consultation.events.value).toMatchObject([{ pack: 'second', kind: 'standing' }]);
  });

  it('takes the place of an older one of the same id, on the screen too', () => {
    const { consultation } = talk();
    expect(consultation.decision('tiny').pack).toBe(tiny);

    consultation.learn(newer);

    expect(consultation.packs.value).toEqual([newer]);
    expect(consultation.current.value).toBe(newer);
    expect(consultation.decision('tiny').pack).toBe(newer);
    expect(consultation.decision('tiny').shown.value).toHaveLength(2);
  });

  it('keeps what was said of the older one, and stamps what is said from then on', () => {
    const { consultation } = talk();
    consultation.decision('tiny').weigh('rest', 'lot');

    consultation.learn(newer);
    consultation.decision('tiny').stand('decided', 'go');

    expect(consultation.decision('tiny').state.value.weights).toEqual({ rest: 'lot' });
    expect(consultation.events.value.map(({ version }) => version)).toEqual(['1.2.3', '2.0.0']);
  });

  it('cannot be spoken of before: that throws, and records nothing', () => {
    const { consultation } = talk();

    expect(() => consultation.add('second', { kind: 'reason', words: 'Near.' })).toThrow('no pack second in this consultation');
    expect(consultation.events.value).toEqual([]);
  });
});

it('what was said of a decision that is not at hand can be taken back', () => {
  const said = talk();
  said.consultation.decision('tiny').stand('decided', 'go');
  const { consultation } = talk({ packs: [], events: said.consultation.events.value });

  consultation.undo();

  expect(consultation.effective.value).toEqual([]);
  expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'undone', pack: 'tiny', version: '1.2.3' });
});
