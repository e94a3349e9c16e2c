import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { ThreadStand } from '../../../lib/plan/thread';
import { hour, minute, talk } from '../../support/builders';
import { parted } from '../../support/every-kind';

const begun = () => {
  const t = talk();
  const decision = t.consultation.decision('tiny');
  const later = (milliseconds: number) => t.clock.pass(milliseconds);
  const thread = () => t.plan().decisions[0]?.wants[0]?.thread ?? [];
  return { ...t, decision, later, thread };
};
const told = (thread: readonly ThreadStand[]) =>
  thread.map(({ standing, option, because, error }) => [standing, option?.id, because?.words, error?.why]);

describe('the thread of where she stands', () => {
  it('has every stand, oldest first, each with the reason that was said of it', () => {
    const { decision, later, thread } = begun();
    decision.stand('leaning', 'go');
    decision.giveReason('It is near.');
    later(24 * hour);
    decision.stand('decided', 'other');
    later(24 * hour);
    decision.stand('unsure', null);
    decision.giveReason('I heard something.');

    expect(told(thread())).toEqual([
      ['leaning', 'go', 'It is near.', undefined],
      ['decided', 'other', undefined, undefined],
      ['unsure', undefined, 'I heard something.', undefined],
    ]);
  });

  it('has when, at how many weeks, by whom and in which version each was said', () => {
    const { consultation, decision, thread } = begun();
    consultation.add('tiny', { kind: 'speaker', who: 'supporter' });
    consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    decision.stand('decided', 'go');

    expect(thread()[0]?.event).toMatchObject({
      at: '2026-11-24T10:00:00.000Z',
      gestation: 36,
      who: 'supporter',
      version: '1.2.3',
    });
  });

  it('gives a reason that was said before any answer to the first, and one on the way to an answer to that answer', () => {
    const { decision, later, thread } = begun();
    decision.giveReason('It is near.');
    decision.stand('leaning', 'go');
    later(hour);
    decision.stand('unsure', null);
    decision.giveReason('I heard something.');
    later(minute - 1);
    decision.stand('decided', 'other');

    expect(told(thread())).toEqual([
      ['leaning', 'go', 'It is near.', undefined],
      ['decided', 'other', 'I heard something.', undefined],
    ]);
  });

  it('keeps an answer that was recorded in error in its place, with why', () => {
    const { consultation, decision, later, thread, plan } = begun();
    decision.stand('leaning', 'go');
    later(hour);
    decision.stand('decided', 'other');
    later(hour);
    decision.stand('decided', 'wait');

    correct(consultation, 'e2', 'It was never said.');

    expect(told(thread())).toEqual([
      ['leaning', 'go', undefined, undefined],
      ['decided', 'other', undefined, 'It was never said.'],
      ['decided', 'wait', undefined, undefined],
    ]);
    expect(plan().decisions[0]?.wants[0]?.before).toMatchObject([{ option: { id: 'go' } }]);
  });

  it('leaves out what was taken back, also where somebody calls it an error later', () => {
    const { consultation, decision, later, thread } = begun();
    decision.stand('unsure', null);
    later(hour);
    decision.stand('decided', 'go');
    consultation.undo();

    expect(told(thread())).toEqual([['unsure', undefined, undefined, undefined]]);
  });

  it('forgets a reason that was cleared', () => {
    const { decision, later, thread } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('It is near.');
    later(hour);
    decision.giveReason('');

    expect(told(thread())).toEqual([['decided', 'go', undefined, undefined]]);
  });

  it('is one for each part of a decision', () => {
    const t = talk({ packs: [parted] });
    const decision = t.consultation.decision('tiny');
    decision.stand('unsure', null, 'how');
    decision.stand('decided', 'stay', 'after');

    expect(t.plan().decisions[0]?.wants.map(({ thread }) => told(thread))).toEqual([
      [['unsure', undefined, undefined, undefined]],
      [['decided', 'stay', undefined, undefined]],
    ]);
  });
});

describe('the reason in a plan', () => {
  it('is not that of where she stood in an earlier sitting', () => {
    const { decision, later, plan } = begun();
    decision.stand('decided', 'go');
    decision.giveReason('It is near.');
    later(24 * hour);

    const same = plan().decisions[0]?.reason?.words;
    decision.stand('decided', 'other');
    const changed = plan().decisions[0]?.reason;
    decision.giveReason('I saw the other one.');

    expect([same, changed, plan().decisions[0]?.reason?.words]).toEqual(['It is near.', undefined, 'I saw the other one.']);
  });
});

it('how much a thing matters has the event that said it last, and none once it is cleared and corrected', () => {
  const { consultation, decision, plan } = begun();
  decision.weigh('rest', 'lot');
  decision.weigh('rest', 'some');
  const said = plan().decisions[0]?.values[0]?.event?.id;
  correct(consultation, 'e2', '');
  correct(consultation, 'e1', '');

  expect([said, plan().decisions[0]?.values[0]?.event]).toEqual(['e2', undefined]);
});
