import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Outcome, Plans } from '../../../lib/platform';
import { openDatabase } from '../../../lib/storage/database';
import type { OpenStore } from '../../../lib/storage/store';
import { idsFrom, talk } from '../../support/builders';
import { keeping, slowStore, storeNamed, wordsOf } from '../../support/keeping';
import { twoPlans } from '../../support/two-plans';

const nextName = idsFrom('opening-');
const fresh = (name = nextName()): OpenStore => {
  return (onErased) => openDatabase(name, onErased);
};

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
    await plans.begin();

    await plans.open();

    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('that is not there cannot be opened, and the screen stays as it is', async () => {
    const { plans, consultation } = await twoPlans(fresh());

    expect(await plans.open('lost')).toEqual({ ok: false, why: 'no_such_plan' });
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('cannot be opened from a store that cannot be read, and the screen stays as it is', async () => {
    const open: OpenStore = async () => ({ ok: false, why: 'store_unavailable' });
    const { plans, consultation } = keeping({ open });

    expect(await plans.open('plan-2')).toEqual({ ok: false, why: 'store_unavailable' });
    expect(consultation.plan.value).toBe('plan-1');
  });
});

describe('words that are not kept', () => {
  /** A plan on the device, and another one on the screen that could not be written. */
  const unkept = async () => {
    const store = slowStore();
    const k = keeping({ open: store.open });
    k.say('kept');
    (await store.next()).go();
    await k.settled();
    await k.plans.begin();
    k.say('not kept');
    (await store.next()).refuse('store_full');
    await k.settled();
    return k;
  };

  it.each<[string, (plans: Plans) => Promise<Outcome>]>([
    ['opened', (plans) => plans.open('plan-1')],
    ['begun', (plans) => plans.begin()],
  ])('stay on the screen: no other plan is %s in their place', async (_, turn) => {
    const { plans, consultation } = await unkept();

    expect(await turn(plans)).toEqual({ ok: false, why: 'unkept_words' });

    expect(wordsOf(consultation.events.value)).toEqual(['not kept']);
    expect(plans.kept.value).toEqual({ state: 'not_kept', why: 'store_full' });
  });

  it('may go when somebody says so', async () => {
    const { plans, consultation } = await unkept();

    expect(await plans.begin(true)).toMatchObject({ ok: true });

    expect(consultation.events.value).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('are waited for when they are being written', async () => {
    const store = slowStore();
    const { say, plans, keptWords } = keeping({ open: store.open });
    say('one');
    const write = await store.next();

    const begun = plans.begin();
    write.go();

    expect(await begun).toMatchObject({ ok: true });
    expect(await keptWords()).toEqual([['one']]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
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

    await plans.begin();

    expect(plans.aside.value).toEqual([]);
  });
});
