import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Practice } from '../../../lib/practice/practice';
import { practiceRoom } from '../../../lib/practice/practice-room';
import { openItems } from '../../../lib/storage/item-store';
import { clockAt, idsFrom } from '../../support/builders';

const nextName = idsFrom('practice-room-');
const acted = { id: 'a-case', version: '1.0.0', decision: 'place-of-birth' };

/** A page of the classroom, on a store of this name. */
function pageOn(name: string, clock = clockAt(), newId = idsFrom('n')) {
  const items = openItems(name);
  onTestFinished(items.close);
  const room = practiceRoom({ items, now: clock.now, newId });
  const one = (id: string) => room.all.value?.find((practice) => practice.id === id);
  return { items, room, one };
}
const look = (at: string) => ({ at, view: 'compare', options: ['home'], rows: [], frames: true });
const seen = (at: string) => (before: Practice) => ({ ...before, looks: [...before.looks, look(at)] });

describe('the conversations that were acted', () => {
  it('have a name that says so, and are there again when the page is opened again', async () => {
    const name = nextName();
    const first = pageOn(name);
    await first.room.look();
    const { id } = first.room.begin(acted);
    first.room.change(id, seen('2026-11-24T10:01:00.000Z'));
    await first.room.look();
    const second = pageOn(name);

    await second.room.look();

    expect(id).toMatch(/^practice-/);
    expect(second.one(id)).toMatchObject({ case: { id: 'a-case', version: '1.0.0' }, ended: null, looks: [{ view: 'compare' }] });
  });

  it('make no store by being looked for', async () => {
    const name = nextName();
    const { room } = pageOn(name);

    await room.look();

    expect(room.all.value).toEqual([]);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('keep what two pages did to one of them, each its own', async () => {
    const name = nextName();
    const first = pageOn(name);
    const { id } = first.room.begin(acted);
    await first.room.look();
    const second = pageOn(name);
    await second.room.look();

    first.room.change(id, seen('2026-11-24T10:01:00.000Z'));
    second.room.change(id, (before) => ({ ...before, debrief: { well: ['gaveBothFrames'], next: null } }));
    second.room.change(id, seen('2026-11-24T10:02:00.000Z'));
    await Promise.all([first.room.look(), second.room.look()]);
    await first.room.look();

    expect(first.one(id)?.looks.map(({ at }) => at)).toEqual(['2026-11-24T10:01:00.000Z', '2026-11-24T10:02:00.000Z']);
    expect(first.one(id)?.debrief.well).toEqual(['gaveBothFrames']);
  });

  it('are said where this version cannot read them, and stay until all are deleted', async () => {
    const name = nextName();
    const { items, room } = pageOn(name);
    await items.put('practice-old', { id: 'practice-old', made: 'by another version' });
    await room.look();
    const { id } = room.begin(acted);

    await room.erase(id);
    await room.look();
    expect([room.unread.value, room.all.value]).toEqual([1, []]);

    await room.erase();
    await room.look();
    expect([room.unread.value, room.all.value]).toEqual([0, []]);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('are not written again by a page that has one on its screen when everything is deleted elsewhere', async () => {
    const name = nextName();
    const here = pageOn(name);
    const { id } = here.room.begin(acted);
    await here.room.look();
    const elsewhere = pageOn(name);
    await elsewhere.room.look();
    await elsewhere.room.erase();

    here.room.change(id, seen('2026-11-24T10:01:00.000Z'));
    await here.room.look();

    expect(here.room.unkept.value).toBe('plan_gone');
    expect(here.one(id)?.looks).toHaveLength(1);
    await here.items.all();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('are kept whole as soon as the browser keeps again', async () => {
    const { items, one, room } = pageOn(nextName());
    let full = true;
    const clock = clockAt();
    const put: typeof items.put = async (id, value) => (full ? { ok: false, why: 'store_full' } : items.put(id, value));
    const here = practiceRoom({ items: { ...items, put }, now: clock.now, newId: idsFrom('n') });
    await here.look();
    const { id } = here.begin(acted);
    here.change(id, seen('2026-11-24T10:01:00.000Z'));
    await here.look();
    expect(here.unkept.value).toBe('store_full');

    full = false;
    here.change(id, seen('2026-11-24T10:02:00.000Z'));
    await here.look();
    await room.look();

    expect(here.unkept.value).toBeUndefined();
    expect(one(id)?.looks).toHaveLength(2);
  });

  it('stay on the screen where the browser keeps nothing, and it says why', async () => {
    const no = async () => ({ ok: false, why: 'store_unavailable' }) as const;
    const room = practiceRoom({
      items: { all: no, put: no, change: no, drop: no, erase: no },
      now: clockAt().now,
      newId: idsFrom('n'),
    });
    await room.look();
    const { id } = room.begin(acted);
    room.change(id, seen('2026-11-24T10:01:00.000Z'));
    await room.look();

    expect(room.unkept.value).toBe('store_unavailable');
    expect(room.all.value).toMatchObject([{ id, looks: [{ view: 'compare' }] }]);
  });
});
