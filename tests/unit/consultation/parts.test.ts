import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/pack/pack';
import { talk, tiny } from '../../support/builders';
import { parted } from '../../support/every-kind';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
const begun = () => {
  const t = talk({ packs: [parted] });
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  return { ...t, decision };
};

describe('a decision of several parts', () => {
  it('shows its first part, with the options and the rows of that part', () => {
    const { decision } = begun();

    expect(decision.part.value.label).toBe('How it begins');
    expect(ids(decision.shown.value)).toEqual(['go', 'other', 'wait']);
    expect(keys(decision.rows.value)).toEqual(['sore.first', 'sleep', 'cost']);
  });

  it('shows another part once somebody turns to it, and the first again', () => {
    const { decision } = begun();

    decision.turnToPart('after');
    const turned = [ids(decision.shown.value), keys(decision.rows.value)];
    decision.turnToPart('how');

    expect(turned).toEqual([['stay', 'wait'], ['calm']]);
    expect(decision.part.value.id).toBe('how');
  });

  it('compares in each part by itself', () => {
    const { decision } = begun();
    decision.compare(['wait', 'go']);
    decision.turnToPart('after');
    const untouched = [...decision.compared.value];

    decision.compare(['wait', 'stay']);

    expect(untouched).toEqual([]);
    expect(decision.state.value.compared).toEqual({ how: ['go', 'wait'], after: ['stay', 'wait'] });
    decision.turnToPart('how');
    expect(ids(decision.shown.value)).toEqual(['go', 'wait']);
  });

  it('cannot compare an option of another part', () => {
    const { decision } = begun();

    decision.compare(['go', 'stay', 'wait']);

    expect(decision.compared.value).toEqual(['go', 'wait']);
  });

  it('brings up what matters in the part on the screen alone', () => {
    const { decision } = begun();
    decision.mark('calm', true);
    decision.mark('cost', true);

    decision.putFirst(true);

    expect(keys(decision.ordered.value)).toEqual(['cost', 'sore.first', 'sleep']);
    decision.turnToPart('after');
    expect(keys(decision.matters.value)).toEqual(['calm']);
  });

  it('records of each part what stood on the screen, and that it was looked at again', () => {
    const { decision } = begun();
    decision.compare(['go', 'other']);
    decision.wasShown();
    decision.wasShown();
    decision.turnToPart('after');
    decision.wasShown();
    decision.turnToPart('how');
    decision.wasShown();

    const how = { stratum: 'first', options: ['go', 'other'], rows: ['sore.first', 'sleep', 'cost'], part: 'how' };
    const after = { stratum: 'first', options: ['stay', 'wait'], rows: ['calm'], part: 'after' };
    expect(decision.state.value.shown).toEqual([how, after, how].map((sight) => ({ ...sight, version: '1.2.3' })));
  });

  it('has where she stands on each part', () => {
    const { decision } = begun();

    decision.stand('decided', 'go', 'how');
    decision.stand('leaning', 'wait', 'after');
    decision.stand('unsure', null, 'how');

    expect(decision.state.value.standings).toMatchObject({
      how: { standing: 'unsure', option: null },
      after: { standing: 'leaning', option: 'wait' },
    });
  });
});

describe('undo in a decision of several parts', () => {
  it('takes back the last answer, in whichever part it was given', () => {
    const { decision, consultation } = begun();
    decision.stand('decided', 'go', 'how');
    decision.stand('decided', 'stay', 'after');
    decision.stand('unsure', null, 'how');

    consultation.undo();
    const once = Object.entries(decision.state.value.standings).map(([part, { option }]) => [part, option]);
    consultation.undo();

    expect(once).toEqual([
      ['how', 'go'],
      ['after', 'stay'],
    ]);
    expect(Object.keys(decision.state.value.standings)).toEqual(['how']);
  });

  it('takes back no turning to a part', () => {
    const { decision, consultation } = begun();
    decision.stand('decided', 'go', 'how');
    decision.turnToPart('after');

    consultation.undo();

    expect(decision.state.value).toMatchObject({ part: 'after', standings: {} });
  });
});

describe('the events of a decision', () => {
  const said = (pack: typeof tiny) => {
    const { consultation } = talk({ packs: [pack] });
    const decision = consultation.decision('tiny');
    const part = decision.part.value.id;
    decision.pickStratum('first');
    decision.compare(['go', 'wait']);
    decision.wasShown();
    decision.stand('decided', 'go', part);
    return consultation.events.value.map((event) => [event.kind, 'part' in event ? event.part : undefined]);
  };

  it('name the part, where there are several', () => {
    expect(said(parted)).toEqual([
      ['stratum', undefined],
      ['compare', 'how'],
      ['shown', 'how'],
      ['standing', 'how'],
    ]);
  });

  it('name none where there is one, so that they are what they always were', () => {
    expect(said(tiny).map(([, part]) => part)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('mean the one part when they name none', () => {
    const { consultation } = talk();

    consultation.add('tiny', { kind: 'compare', options: ['go', 'wait'] });
    consultation.add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });

    const { compared, state } = consultation.decision('tiny');
    expect(compared.value).toEqual(['go', 'wait']);
    expect(state.value.standings.all).toMatchObject({ option: 'go' });
  });

  it('of another version compare nothing that this one does not have', () => {
    const { consultation } = talk();

    consultation.add('tiny', { kind: 'compare', options: ['gone', 'lost'] });

    expect(consultation.decision('tiny').compared.value).toEqual([]);
    expect(ids(consultation.decision('tiny').shown.value)).toEqual(['go', 'other', 'wait']);
  });
});
