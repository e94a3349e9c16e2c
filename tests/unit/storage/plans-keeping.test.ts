import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/platform';
import type { Store } from '../../../lib/storage/store';
import { clockAt, idsFrom, talk } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { slowStore } from '../../support/slow-store';

const nextName = idsFrom('keeping-');

describe('what is said', () => {
  it('is kept as it is said, and read back in order', async () => {
    const { say, clock, keptWords, plans } = keeping({ name: nextName() });

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

    const { keptWords } = keeping({ name: nextName(), talk: t });

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
    const { say, keptWords, choose } = keeping({ name: nextName(), byItself: false });
    say('one');

    await choose('device');
    say('two');

    expect(await keptWords()).toEqual([['one', 'two']]);
  });

  it('says that it is on when there is nothing to keep yet', async () => {
    const { plans, choose } = keeping({ name: nextName(), byItself: false });

    await choose('device');

    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:00.000Z' });
  });
});

describe('what was kept on an earlier visit', () => {
  const earlier = async (name: string) => {
    const visit = oneBrowser({ name, byItself: false });
    const tab = visit.tab();
    tab.say('one');
    await tab.choose('device');
    visit.close();
  };
  const later = async (name: string) => {
    const tab = oneBrowser({ name, byItself: false, clock: clockAt('2026-11-25T10:00:00.000Z') }).tab();
    await expect.poll(() => tab.plans.kept.value.state).toBe('held');
    return tab;
  };

  it('is said to be there, and is not on the screen', async () => {
    const name = nextName();
    await earlier(name);

    expect((await later(name)).screen()).toEqual([]);
  });

  it('is gone on from when she keeps what she wrote since', async () => {
    const name = nextName();
    await earlier(name);
    const { say, screen, keptWords, choose } = await later(name);
    say('two');

    await choose('device');

    expect(screen()).toEqual(['one', 'two']);
    expect(await keptWords()).toEqual([['one', 'two']]);
  });

  it('is gone on from when she opens it, with what she wrote since', async () => {
    const name = nextName();
    await earlier(name);
    const { say, keptWords, plans } = await later(name);
    say('two');

    await plans.open();

    expect(await keptWords()).toEqual([['one', 'two']]);
  });

  it('is not what the next woman goes on from in a panel', async () => {
    const name = nextName();
    await earlier(name);
    const { say, screen, keptWords, settled } = oneBrowser({ name, clock: clockAt('2026-11-25T10:00:00.000Z') }).tab();

    say('two');
    await settled();

    expect(screen()).toEqual(['two']);
    expect(await keptWords()).toEqual([['two'], ['one']]);
  });
});

describe('a store that cannot be opened', () => {
  it.each(['store_unavailable', 'store_blocked', 'keeper_missing'] as const)(
    'says why (%s), and her words stay on the screen',
    async (why) => {
      const { say, plans, settled, screen } = keeping({ open: async () => ({ ok: false, why }) });

      say('one');
      await settled();

      expect(plans.kept.value).toEqual({ state: 'not_kept', why });
      expect(screen()).toEqual(['one']);
      expect(await plans.list()).toEqual({ ok: false, why });
    },
  );

  it('can be opened later: trying again keeps all of it', async () => {
    const store = slowStore();
    let closed = true;
    const open = async (): Promise<Outcome<Store>> => (closed ? { ok: false, why: 'store_blocked' } : store.open());
    const { say, plans, settled, keptWords } = keeping({ open });
    say('one');
    await settled();

    closed = false;
    const again = plans.keep();
    (await store.next()).go();
    await again;

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
