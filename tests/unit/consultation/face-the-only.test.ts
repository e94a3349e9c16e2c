import { expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { faceTheOnly } from '../../../lib/consultation/face-the-only';
import { talk, tiny } from '../../support/builders';

const said = (pack: string): Event => ({
  ...{ id: `of-${pack}`, at: '2026-11-24T10:00:00.000Z', who: 'woman', pack, version: '1.2.3' },
  ...{ kind: 'reason', words: 'Near.' },
});
const second = { ...tiny, id: 'second' };

it('the one decision of a plan that was opened comes on the screen, once it is at hand', () => {
  const { consultation } = talk({ packs: [] });
  faceTheOnly(consultation);

  consultation.turnTo('plan-2', [said('tiny')]);
  const before = consultation.current.value;
  consultation.learn(tiny);

  expect(before).toBeUndefined();
  expect(consultation.current.value?.id).toBe('tiny');
});

it('of several decisions none comes by itself', () => {
  const { consultation } = talk({ packs: [tiny, second] });
  faceTheOnly(consultation);

  consultation.turnTo('plan-2', [said('tiny'), said('second')]);

  expect(consultation.current.value).toBeUndefined();
});

it('a decision that is on the screen stays there', () => {
  const { consultation } = talk({ packs: [tiny, second] });
  consultation.face('second');
  faceTheOnly(consultation);

  consultation.turnTo('plan-2', [said('tiny')]);

  expect(consultation.current.value?.id).toBe('second');
});
