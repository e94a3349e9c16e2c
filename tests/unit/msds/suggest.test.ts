import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../lib/consultation/event-schema';
import { codeWords } from '../../../lib/msds/code-words';
import { codes, isCode } from '../../../lib/msds/codes';
import { suggest } from '../../../lib/msds/suggest';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, packOf, parsePlaceOfBirth, talk, tiny } from '../../support/builders';

const placeOfBirth = packOf(parsePlaceOfBirth());

const suggestedOf = (pack: Pack, said: (t: ReturnType<typeof talk>) => void = () => {}) => {
  const t = talk({ packs: [pack] });
  said(t);
  const plan = t.plan();
  const [decision] = plan.decisions;
  if (!decision) throw new Error('there is no decision in the plan');
  return suggest(decision, plan);
};
const setting = (said?: (t: ReturnType<typeof talk>) => void) =>
  suggestedOf(placeOfBirth, said).find(({ set }) => set === 'plannedSetting');
const stand = (standing: Standing, option?: string) =>
  setting(({ consultation }) => {
    consultation.add('place-of-birth', { kind: 'standing', standing, option: option ?? null });
  });

describe('the planned place of birth', () => {
  it.each([
    ['ou', '01'],
    ['amu', '02'],
    ['fmu', '03'],
    ['home', '04'],
    ['decide_later', '96'],
  ])('she has decided on %s: %s', (option, code) => {
    expect(stand('decided', option)).toEqual({ set: 'plannedSetting', code, because: 'decided' });
  });

  it('has a code for every option of the pack', () => {
    for (const { id } of placeOfBirth.options) expect(stand('decided', id)?.code).toBeDefined();
  });

  it('is undecided where she is only leaning', () => {
    expect(stand('leaning', 'home')).toMatchObject({ code: '96', because: 'leaning' });
  });

  it.each(['unsure', 'time', 'help'] as const)('is undecided where she says "%s"', (standing) => {
    expect(stand(standing)).toMatchObject({ code: '96', because: 'open' });
  });

  it('is another place where she wants none of these', () => {
    expect(stand('none')).toMatchObject({ code: '98', because: 'other' });
  });

  it('is not discussed where nothing was said and nothing was on the screen', () => {
    expect(setting()).toMatchObject({ code: '97', because: 'notDiscussed' });
  });

  it('is undecided where the places were on the screen and nothing was said', () => {
    const seen = setting(({ consultation }) => {
      consultation.add('place-of-birth', { kind: 'shown', stratum: 'nulliparous', options: ['home', 'ou'], rows: [] });
    });

    expect(seen).toMatchObject({ code: '96', because: 'seen' });
  });

  it.each([
    { kind: 'conversation', field: 'discussed', words: 'All four places, out loud.' },
    { kind: 'offered', option: 'fmu', offered: false, why: 'It is closed.' },
    { kind: 'planB', ifThen: 'move', words: 'Sam comes too.' },
    { kind: 'reason', words: 'It is near.' },
  ] as const)('is undecided where it was talked about without the figures ($kind)', (deed) => {
    const ifThen = placeOfBirth.ifThen[0]?.id ?? '';
    const said = setting(({ consultation }) => {
      consultation.add('place-of-birth', deed.kind === 'planB' ? { ...deed, ifThen } : deed);
    });

    expect(said).toMatchObject({ code: '96', because: 'talked' });
  });

  it('is not taken from what was talked about where that may have been another decision', () => {
    const t = talk({ packs: [placeOfBirth, tiny] });
    t.consultation.add('tiny', { kind: 'conversation', field: 'discussed', words: 'Both ways.' });
    const plan = t.plan();
    const [decision] = plan.decisions;

    expect(decision && suggest(decision, plan).at(-1)).toMatchObject({ code: '97' });
  });

  it('is not guessed at where she has decided on nothing that is named', () => {
    expect(stand('decided')).toBeUndefined();
    expect(stand('decided', 'a-boat')).toBeUndefined();
  });

  it('is asked of no other decision', () => {
    expect(suggestedOf(tiny).map(({ set }) => set)).toEqual(['planType']);
  });
});

describe('the type of plan', () => {
  it.each([
    ['antenatal', '05'],
    ['birth', '06'],
    ['postnatal', '07'],
  ] as const)('of a decision about %s is %s', (stage, code) => {
    expect(suggestedOf({ ...tiny, stage })).toEqual([{ set: 'planType', code, because: 'stage' }]);
  });
});

describe('a code in words', () => {
  it('has words for every code', () => {
    for (const set of ['planType', 'plannedSetting'] as const) {
      for (const code of codes[set]) expect(codeWords(set, code, aidWords)).toMatch(new RegExp(`^${code}: \\S`));
    }
  });

  it('stands by itself where the set has no such code', () => {
    expect(isCode('planType', '08')).toBe(false);
    expect([codeWords('planType', '08', aidWords), codeWords('plannedSetting', '__proto__', aidWords)]).toEqual([
      '08',
      '__proto__',
    ]);
  });
});
