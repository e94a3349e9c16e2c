import { describe, expect, it } from 'vitest';
import { whyAsked } from '../../../lib/plan/why-asked';
import { hour, talk } from '../../support/builders';
import { parted } from '../../support/every-kind';

const begun = () => {
  const t = talk();
  const decision = t.consultation.decision('tiny');
  return {
    ...t,
    decision,
    nextDay: () => t.clock.pass(24 * hour),
    asked: () => whyAsked(t.consultation.effective.value, 'tiny'),
  };
};
const plainly = { changed: false, old: false };

describe('the reason is asked for', () => {
  it('plainly while nothing was said, and while she stands where she stood', () => {
    const { decision, nextDay, asked } = begun();
    const first = asked();
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    nextDay();
    decision.weigh('rest', 'lot');
    const second = asked();
    decision.stand('decided', 'go');

    expect([first, second, asked()]).toEqual([plainly, plainly, plainly]);
  });

  it('plainly in one sitting, however often she changes her mind in it', () => {
    const { decision, asked, clock } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    clock.pass(hour);
    decision.stand('decided', 'other');

    expect(asked()).toEqual(plainly);
  });

  it('as what changed, from an empty field, once she stands elsewhere than in an earlier sitting', () => {
    const { decision, nextDay, asked } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    nextDay();
    decision.stand('decided', 'other');

    expect(asked()).toEqual({ changed: true, old: true });
  });

  it('as what changed, and with what she has said of it since', () => {
    const { decision, nextDay, asked } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    nextDay();
    decision.stand('decided', 'other');
    decision.giveReason('I saw it.');

    expect(asked()).toEqual({ changed: true, old: false });
  });

  it('plainly again when she goes back to where she was', () => {
    const { decision, nextDay, asked } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    nextDay();
    decision.stand('decided', 'other');
    decision.stand('decided', 'go');

    expect(asked()).toEqual(plainly);
  });

  it('with a reason that came first, when she answers for the first time another day', () => {
    const { decision, nextDay, asked } = begun();
    decision.giveReason('Near.');
    nextDay();
    decision.stand('decided', 'go');

    expect(asked()).toEqual(plainly);
  });

  it('as what changed where one part of several did', () => {
    const t = talk({ packs: [parted] });
    const decision = t.consultation.decision('tiny');
    decision.stand('decided', 'go', 'how');
    decision.stand('decided', 'stay', 'after');
    decision.giveReason('Near.');
    t.clock.pass(24 * hour);
    decision.stand('unsure', null, 'after');

    expect(whyAsked(t.consultation.effective.value, 'tiny')).toEqual({ changed: true, old: true });
  });

  it('by decision: what changed in another is nothing to this one', () => {
    const { decision, nextDay, consultation } = begun();
    decision.stand('decided', 'go');
    nextDay();
    decision.stand('unsure', null);

    expect(whyAsked(consultation.effective.value, 'second')).toEqual(plainly);
  });
});
