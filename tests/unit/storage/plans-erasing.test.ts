import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import type { OpenStore } from '../../../lib/storage/store';
import { clockAt, idsFrom, talk } from '../../support/builders';
import { keeping, slowStore, storeNamed, wordsOf } from '../../support/keeping';
import { twoPlans } from '../../support/two-plans';

const nextName = idsFrom('erasing-');
const fresh = (name = nextName()): OpenStore => {
  return (onErased) => openDatabase(name, onErased);
};

describe('erasing', () => {
  it('one plan takes it off the device, and leaves the screen to another', async () => {
    const { plans, consultation, keptWords } = await twoPlans(fresh());

    expect(await plans.erase('plan-1')).toEqual({ ok: true, value: undefined });

    expect(await keptWords()).toEqual([['second']]);
    expect(wordsOf(consultation.events.value)).toEqual(['second']);
  });

  it('the plan on the screen clears the screen at once', async () => {
    const { plans, consultation, keptWords } = await twoPlans(fresh());

    const erased = plans.erase(consultation.plan.value);

    expect(consultation.events.value).toEqual([]);
    await erased;
    expect(await keptWords()).toEqual([['first']]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('everything leaves nothing on the screen and nothing on the device', async () => {
    const { plans, consultation, keptWords } = await twoPlans(fresh());

    await plans.erase();

    expect(consultation.events.value).toEqual([]);
    expect(await keptWords()).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('is not followed by a write of what was erased', async () => {
    const { plans, say, keptWords, settled } = await twoPlans(fresh());
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
    expect(plans.kept.value).toEqual({ state: 'not_erased', why: 'store_blocked' });
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

describe('what another tab erased', () => {
  const elsewhere = async (name: string) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const other = keeping({ open: fresh(name), talk: talk({ plan: 'other' }) });
    await other.settled();
    await other.plans.erase();
  };

  it('stays on this screen, is said to be gone, and is not written again', async () => {
    const name = nextName();
    const { say, plans, settled, consultation } = keeping({ open: fresh(name) });
    say('one');
    await settled();

    await elsewhere(name);
    say('two');

    expect(plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
    expect(wordsOf(consultation.events.value)).toEqual(['one', 'two']);
    expect(await (await storeNamed(name)).read()).toEqual({ ok: true, value: [] });
  });

  it('is kept again, all of it, when she asks for that', async () => {
    const name = nextName();
    const { say, plans, settled, keptWords } = keeping({ open: fresh(name) });
    say('one');
    await settled();
    await elsewhere(name);

    await plans.keep();

    expect(plans.kept.value.state).toBe('kept');
    expect(await keptWords()).toEqual([['one']]);
  });
});
