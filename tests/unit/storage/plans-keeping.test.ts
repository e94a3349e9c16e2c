import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/platform';
import { openDatabase } from '../../../lib/storage/database';
import type { Store } from '../../../lib/storage/store';
import { idsFrom, talk } from '../../support/builders';
import { keeping, slowStore, wordsOf } from '../../support/keeping';

const nextName = idsFrom('keeping-');
/** A database of its own. */
const fresh = () => {
  const name = nextName();
  return () => openDatabase(name);
};

describe('what is said', () => {
  it('is kept as it is said, and read back in order', async () => {
    const { say, clock, keptWords, plans } = keeping({ open: fresh() });

    for (const words of ['one', 'two', 'three']) {
      say(words);
      clock.pass(1);
    }

    expect(await keptWords()).toEqual([['one', 'two', 'three']]);
    expect(plans.kept.value).toMatchObject({ state: 'kept' });
  });

  it('is not called kept before it is on disk', async () => {
    const store = slowStore();
    const { say, plans, settled, clock } = keeping({ open: store.open });
    const states = [plans.kept.value.state];

    say('one');
    states.push(plans.kept.value.state);
    const write = await store.next();
    states.push(plans.kept.value.state);
    clock.pass(5000);
    write.go();
    await settled();

    expect(states).toEqual(['nowhere', 'keeping', 'keeping']);
    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:05.000Z' });
  });

  it('is not called kept while something said since is not', async () => {
    const store = slowStore();
    const { say, plans } = keeping({ open: store.open });
    say('one');
    const first = await store.next();
    say('two');

    first.go();
    const second = await store.next();

    expect(plans.kept.value.state).toBe('keeping');
    second.go();
  });

  it('is written once', async () => {
    const store = slowStore();
    const { say, settled } = keeping({ open: store.open });
    say('one');
    (await store.next()).go();
    await settled();

    say('two');
    (await store.next()).go();
    await settled();

    expect(store.log).toEqual(['write plan-1 one', 'write plan-1 two']);
  });

  it('is kept no longer when keeping was stopped', async () => {
    const store = slowStore();
    const { say, settled, plans } = keeping({ open: store.open });

    plans.stop();
    say('one');
    await settled();

    expect(store.log).toEqual([]);
  });

  it('before keeping began is kept too, with what was undone', async () => {
    const t = talk();
    t.consultation.decision('tiny').stand('unsure', null);
    t.consultation.undo();

    const { keptWords } = keeping({ open: fresh(), talk: t });

    expect(await keptWords()).toEqual([['standing', 'undone']]);
  });
});

describe('keeping when she asks for it', () => {
  it('keeps nothing, and opens nothing, until then', async () => {
    let opened = 0;
    const store = slowStore();
    const open = () => {
      opened += 1;
      return store.open();
    };
    const { say, plans } = keeping({ open, byItself: false, mayHold: false });

    say('one');
    await Promise.resolve();

    expect([opened, store.log, plans.kept.value]).toEqual([0, [], { state: 'nowhere' }]);
  });

  it('keeps all that was said so far, and what is said from then on', async () => {
    const { say, keptWords, plans } = keeping({ open: fresh(), byItself: false });
    say('one');

    await plans.keep();
    say('two');

    expect(await keptWords()).toEqual([['one', 'two']]);
  });

  it('says that it is on when there is nothing to keep yet', async () => {
    const { plans } = keeping({ open: fresh(), byItself: false, mayHold: false });

    await plans.keep();

    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:00.000Z' });
  });
});

describe('what was kept on an earlier visit', () => {
  const earlier = async (open: ReturnType<typeof fresh>) => {
    const first = keeping({ open, byItself: false, mayHold: false });
    first.say('one');
    await first.plans.keep();
    first.plans.stop();
  };

  it('is said to be there, and is not on the screen', async () => {
    const open = fresh();
    await earlier(open);
    const { plans, consultation } = keeping({ open, byItself: false, mayHold: true });
    await Promise.resolve();

    expect(plans.kept.value).toEqual({ state: 'held' });
    expect(consultation.events.value).toEqual([]);
  });

  it('is gone on from when she keeps what she wrote since', async () => {
    const open = fresh();
    await earlier(open);
    const { plans, consultation, newId, say } = keeping({ open, byItself: false, mayHold: true });
    // The names that the first visit gave are taken.
    for (let taken = 0; taken < 10; taken += 1) newId();
    await Promise.resolve();
    say('two');
    await plans.keep();
    const list = await plans.list();

    expect(consultation.events.value.map((event) => 'words' in event && event.words)).toEqual(['one', 'two']);
    expect(list.ok && list.value.map(({ events }) => events.length)).toEqual([2]);
  });
});

describe('a store that cannot be opened', () => {
  it.each(['store_unavailable', 'store_blocked', 'keeper_missing'] as const)(
    'says why (%s), and her words stay on the screen',
    async (why) => {
      const { say, plans, settled, consultation } = keeping({ open: async () => ({ ok: false, why }) });

      say('one');
      await settled();

      expect(plans.kept.value).toEqual({ state: 'not_kept', why });
      expect(wordsOf(consultation.events.value)).toEqual(['one']);
      expect(await plans.list()).toEqual({ ok: false, why });
    },
  );

  it('can be opened later: trying again keeps all of it', async () => {
    const good = fresh();
    let closed = true;
    const open = async (): Promise<Outcome<Store>> => (closed ? { ok: false, why: 'store_blocked' } : good());
    const { say, plans, settled, keptWords } = keeping({ open });
    say('one');
    await settled();

    closed = false;
    await plans.keep();

    expect(plans.kept.value.state).toBe('kept');
    expect(await keptWords()).toEqual([['one']]);
  });
});

describe('a write that fails', () => {
  it('says why, and is tried again with the next words', async () => {
    const store = slowStore();
    const { say, plans, settled, keptWords } = keeping({ open: store.open });
    say('one');
    (await store.next()).refuse('store_full');
    await settled();
    const failed = plans.kept.value;

    say('two');
    (await store.next()).go();

    expect(failed).toEqual({ state: 'not_kept', why: 'store_full' });
    expect(await keptWords()).toEqual([['one', 'two']]);
    expect(plans.kept.value.state).toBe('kept');
  });

  it('is tried again when she asks for it', async () => {
    const store = slowStore();
    const { say, plans, settled, keptWords } = keeping({ open: store.open });
    say('one');
    (await store.next()).refuse('store_failed');
    await settled();

    const again = plans.keep();
    (await store.next()).go();
    await again;

    expect(await keptWords()).toEqual([['one']]);
    expect(plans.kept.value.state).toBe('kept');
  });
});
