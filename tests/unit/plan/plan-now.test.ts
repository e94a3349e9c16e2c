import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import type { Pack } from '../../../lib/pack/pack';
import { packsIn, packsNow, planNow } from '../../../lib/plan/plan-now';
import { clockAt, talk, tiny } from '../../support/builders';

const pack = (id: string, stage: Pack['stage']): Pack => ({ ...tiny, id, stage });
/** In an order that is no order of stages. */
const packs = [pack('feeding', 'postnatal'), pack('place', 'birth'), pack('mode', 'birth'), pack('screening', 'antenatal')];
const ids = (list: readonly Pack[]) => list.map(({ id }) => id);
const said = (of: string, id = `of-${of}`): Event => ({
  ...{ id, at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: of, version: '1.2.3' },
  ...{ kind: 'reason', words: 'Near.' },
});
const undone = (event: string): Event => ({ ...said('place', `not-${event}`), kind: 'undone', event }) as Event;

describe('the decisions of a plan', () => {
  it.each<[string, Event[], string[], string[]]>([
    ['none before anything was said', [], [], []],
    ['those that something was said of', [said('mode')], [], ['mode']],
    [
      'by stage, whatever was said first',
      [said('feeding'), said('mode'), said('screening')],
      [],
      ['screening', 'mode', 'feeding'],
    ],
    ['of one stage in the order in which they were first spoken of', [said('mode'), said('place')], [], ['mode', 'place']],
    ['each once', [said('mode', 'a'), said('mode', 'b')], ['mode'], ['mode']],
    ['those that are asked for, too', [said('mode')], ['feeding'], ['mode', 'feeding']],
    ['none of those that are not at hand', [said('gone')], ['lost'], []],
    ['none of which everything was taken back', [said('mode', 'a'), undone('a')], [], []],
  ])('are %s', (_, events, more, expected) => {
    expect(ids(packsIn(events, packs, more))).toEqual(expected);
  });
});

describe('the plan as it stands now', () => {
  it('has the decision on the screen before anything was said of it', () => {
    const { consultation } = talk({ packs });
    consultation.face('mode');

    expect(planNow(consultation).decisions.map(({ pack: { id } }) => id)).toEqual(['mode']);
  });

  it('has those that were spoken of, and not those that were only put on the screen before', () => {
    const { consultation } = talk({ packs });
    consultation.face('mode');
    consultation.decision('mode').stand('decided', 'go');
    consultation.face('place');
    consultation.face(undefined);

    expect(ids(packsNow(consultation))).toEqual(['mode']);
  });

  it('has a decision that was only looked at, since its figures were seen', () => {
    const { consultation } = talk({ packs });
    consultation.decision('feeding').pickStratum('first');
    consultation.decision('feeding').wasShown();

    expect(ids(packsNow(consultation))).toEqual(['feeding']);
  });

  it('has what was learnt since, and of whose day it is', () => {
    const clock = clockAt('2027-03-04T23:30:00.000Z');
    const { consultation } = talk({ packs: [], events: [said('mode')], clock });
    const before = planNow(consultation);

    consultation.learn(pack('mode', 'birth'));

    expect(before).toMatchObject({ decisions: [], elsewhere: { count: 1, packs: ['mode'] }, today: '2027-03-04' });
    expect(planNow(consultation)).toMatchObject({ decisions: [{ reason: { words: 'Near.' } }], elsewhere: { count: 0 } });
  });
});
