import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import { clockAt, idsFrom, talk } from '../../support/builders';
import { keeping, slowStore, storeNamed, wordsOf } from '../../support/keeping';

const nextName = idsFrom('erasing-');
const fresh =
  (name = nextName()) =>
  () =>
    openDatabase(name);

/** Two plans on the device, the second one on the screen. */
const twoPlans = async (open = fresh()) => {
  const k = keeping({ open });
  k.say('first');
  await k.settled();
  k.clock.pass(1000);
  k.plans.begin();
  k.say('second');
  await k.settled();
  return k;
};

describe('another plan', () => {
  it('begins with an empty screen and a name of its own; the first stays on the device', async () => {
    const { consultation, keptWords } = await twoPlans();

    expect(consultation.plan.value).not.toBe('plan-1');
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
    expect(await keptWords()).toEqual([['second'], ['first']]);
  });

  it('is opened again with its words, and goes on where it was', async () => {
    const { plans, consultation, say, clock, keptWords } = await twoPlans();

    const outcome = await plans.open('plan-1');
    clock.pass(1000);
    say('more');

    expect(outcome.ok).toBe(true);
    expect(consultation.plan.value).toBe('plan-1');
    expect(wordsOf(consultation.events.value)).toEqual(['first', 'more']);
    expect(await keptWords()).toEqual([['first', 'more'], ['second']]);
  });

  it('says when it was kept', async () => {
    const { plans } = await twoPlans();

    await plans.open('plan-1');

    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:00.000Z' });
  });

  it('is the one changed last when none is named', async () => {
    const { plans, consultation } = await twoPlans();
    plans.begin();

    await plans.open();

    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('that is not there cannot be opened, and the screen stays as it is', async () => {
    const { plans, consultation } = await twoPlans();

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

describe('erasing', () => {
  it('one plan takes it off the device, and leaves the screen to another', async () => {
    const { plans, consultation, keptWords } = await twoPlans();

    expect(await plans.erase('plan-1')).toEqual({ ok: true, value: undefined });

    expect(await keptWords()).toEqual([['second']]);
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('the plan on the screen clears the screen at once', async () => {
    const { plans, consultation, keptWords } = await twoPlans();

    const erased = plans.erase(consultation.plan.value);

    expect(consultation.events.value).toEqual([]);
    await erased;
    expect(await keptWords()).toEqual([['first']]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('everything leaves nothing on the screen and nothing on the device', async () => {
    const { plans, consultation, keptWords } = await twoPlans();

    await plans.erase();

    expect(consultation.events.value).toEqual([]);
    expect(await keptWords()).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('is not followed by a write of what was erased', async () => {
    const { plans, say, keptWords, settled } = await twoPlans();
    say('more of the second');

    const erased = plans.erase();
    say('something new');
    await erased;
    await settled();

    expect(await keptWords()).toEqual([['something new']]);
  });

  it('waits for a write that is under way, so that it cannot land afterwards', async () => {
    const store = slowStore();
    const { say, plans, keptWords } = keeping({ open: store.open });
    say('one');
    const write = await store.next();

    const erased = plans.erase();
    write.go();
    await erased;

    expect(store.log).toEqual(['write plan-1 one', 'erase everything']);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
    expect(await keptWords()).toEqual([]);
  });

  it('does not try again what could not be written', async () => {
    const store = slowStore();
    const { say, plans, settled } = keeping({ open: store.open });
    say('one');
    (await store.next()).refuse('store_full');
    await settled();

    await plans.erase();
    say('two');
    (await store.next()).go();
    await settled();

    expect(store.log.at(-1)).toMatch(/^write \S+ two$/);
  });

  it('ends the keeping that she had asked for', async () => {
    const store = slowStore();
    const { say, plans, settled } = keeping({ open: store.open, byItself: false });
    await plans.keep();

    await plans.erase();
    say('one');
    await settled();

    expect(store.log).toEqual(['erase everything']);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('says that the device could not be cleared, with the screen cleared all the same', async () => {
    const { say, plans, consultation } = keeping({ open: async () => ({ ok: false, why: 'store_blocked' }) });
    say('one');

    expect(await plans.erase()).toEqual({ ok: false, why: 'store_blocked' });
    expect(consultation.events.value).toEqual([]);
  });

  it('takes away what an earlier visit kept, before anything was opened', async () => {
    // Dexie tells the console that the connection of the earlier visit has to close.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const name = nextName();
    const earlier = keeping({ open: fresh(name) });
    earlier.say('long ago');
    await earlier.settled();

    const { plans } = keeping({ open: fresh(name), byItself: false, talk: talk({ clock: clockAt('2026-12-24T10:00:00.000Z') }) });
    await plans.erase();

    expect(await (await storeNamed(name)).read()).toEqual({ ok: true, value: [] });
  });

  it('opens nothing where nothing can be', async () => {
    const open = () => Promise.reject(new Error('opened'));
    const { plans } = keeping({ open, byItself: false, mayHold: false });

    expect(await plans.mayHold()).toBe(false);
    expect(await plans.erase()).toEqual({ ok: true, value: undefined });
  });
});
