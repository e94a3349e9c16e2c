import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import { idsFrom, talk } from '../../support/builders';
import { keeping, storeNamed, wordsOf } from '../../support/keeping';
import { twoPlans } from '../../support/two-plans';

const nextName = idsFrom('opening-');
const fresh =
  (name = nextName()) =>
  () =>
    openDatabase(name);

describe('another plan', () => {
  it('begins with an empty screen and a name of its own; the first stays on the device', async () => {
    const { consultation, keptWords } = await twoPlans(fresh());

    expect(consultation.plan.value).not.toBe('plan-1');
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
    expect(await keptWords()).toEqual([['second'], ['first']]);
  });

  it('is opened again with its words, and goes on where it was', async () => {
    const { plans, consultation, say, clock, keptWords } = await twoPlans(fresh());

    const outcome = await plans.open('plan-1');
    clock.pass(1000);
    say('more');

    expect(outcome.ok).toBe(true);
    expect(consultation.plan.value).toBe('plan-1');
    expect(wordsOf(consultation.events.value)).toEqual(['first', 'more']);
    expect(await keptWords()).toEqual([['first', 'more'], ['second']]);
  });

  it('says when it was kept', async () => {
    const { plans } = await twoPlans(fresh());

    await plans.open('plan-1');

    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:00.000Z' });
  });

  it('is the one changed last when none is named', async () => {
    const { plans, consultation } = await twoPlans(fresh());
    plans.begin();

    await plans.open();

    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('that is not there cannot be opened, and the screen stays as it is', async () => {
    const { plans, consultation } = await twoPlans(fresh());

    expect(await plans.open('lost')).toEqual({ ok: false, why: 'no_such_plan' });
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('cannot be opened from a store that cannot be read, and the screen stays as it is', async () => {
    const { plans, consultation, say } = keeping({ open: async () => ({ ok: false, why: 'store_unavailable' }) });
    say('mine');

    expect(await plans.open('plan-2')).toEqual({ ok: false, why: 'store_unavailable' });
    expect(wordsOf(consultation.events.value)).toEqual(['mine']);
  });
});

describe('what this version cannot read', () => {
  const name = nextName();

  it('is kept aside when its plan is opened, and is still in the database after more was said', async () => {
    const store = await storeNamed(name);
    const strange = { id: 'x1', at: '2026-11-24T09:00:00.000Z', kind: 'dream', words: 'Of the sea.' };
    await store.write('plan-1', [{ event: strange as never, place: 0 }]);
    const { plans, say, settled } = keeping({ open: fresh(name), talk: talk({ plan: 'other' }) });

    await plans.open('plan-1');
    say('Quiet.');
    await settled();

    expect(plans.aside.value).toEqual([JSON.stringify(strange)]);
    const read = await (await storeNamed(name)).read();
    expect(read.ok && read.value).toMatchObject([
      { id: 'plan-1', aside: [JSON.stringify(strange)], events: [{ words: 'Quiet.' }] },
    ]);
  });

  it('is not shown beside a new plan', async () => {
    const { plans } = keeping({ open: fresh(name) });
    await plans.open('plan-1');

    plans.begin();

    expect(plans.aside.value).toEqual([]);
  });
});
