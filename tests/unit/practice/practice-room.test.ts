import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Practice } from '../../../lib/practice/practice';
import { practiceRoom } from '../../../lib/practice/practice-room';
import type { SheetItem } from '../../../lib/practice/sheet-items';
import { openItems } from '../../../lib/storage/item-store';
import { clockAt, idsFrom } from '../../support/builders';

const nextName = idsFrom('practice-room-');
const acted = { id: 'a-case', version: '1.0.0', decision: 'place-of-birth' };
const decision = { version: '0.3.0' };

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
    const { id } = first.room.begin(acted, decision);
    first.room.change(id, seen('2026-11-24T10:01:00.000Z'));
    await first.room.look();
    const second = pageOn(name);

    await second.room.look();

    expect(id).toMatch(/^practice-/);
    expect(second.one(id)).toMatchObject({
      case: { id: 'a-case', version: '1.0.0' },
      packVersion: '0.3.0',
      ended: null,
      looks: [{ view: 'compare' }],
    });
  });

  it('take in nothing of which a part is real, and keep nothing of it', async () => {
    const { items, room } = pageOn(nextName());
    await room.look();
    const begun = room.begin(acted, decision);
    const event = { at: begun.began, who: 'woman', pack: 'a', version: '0.1.0', kind: 'undone', event: 'x' } as const;
    const other = { ...begun, id: 'practice-other' };

    expect(
      room.add({
        ...other,
        events: [
          { ...event, id: 'practice-one' },
          { ...event, id: 'real' },
        ],
      }),
    ).toBe(false);
    expect(room.add({ ...begun, id: 'real' })).toBe(false);
    expect(room.add({ ...other, events: [{ ...event, id: 'practice-one' }] })).toBe(true);
    await room.look();

    const kept = await items.all();
    expect(kept.ok && kept.value).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('"real"');
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
    const { id } = first.room.begin(acted, decision);
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

  it('lose no mark that is made while the store is being read', async () => {
    const { room: here } = pageOn(nextName());
    const { id } = here.begin(acted, decision);
    await here.look();
    const marked = (item: SheetItem) => (before: Practice) => ({
      ...before,
      sheets: [{ by: 'woman' as const, marks: { ...before.sheets[0]?.marks, [item]: 'seen' as const } }],
    });
    const looking = here.look();
    here.change(id, marked('madePlanB'));
    await looking;
    here.change(id, marked('gaveHerTime'));
    await here.look();

    expect(here.all.value?.[0]?.sheets).toEqual([{ by: 'woman', marks: { madePlanB: 'seen', gaveHerTime: 'seen' } }]);
  });

  it('keep on the screen what the browser would not keep, and put it into the store with the next that it keeps', async () => {
    const { items, one, room } = pageOn(nextName());
    let full = false;
    const change: typeof items.change = async (id, to) => (full ? { ok: false, why: 'store_full' } : items.change(id, to));
    const here = practiceRoom({ items: { ...items, change }, now: clockAt().now, newId: idsFrom('n') });
    const { id } = here.begin(acted, decision);
    await here.look();
    full = true;
    here.change(id, (before) => ({ ...before, debrief: { well: ['gaveBothFrames'], next: null } }));
    await here.look();
    expect(here.all.value?.[0]?.debrief.well).toEqual(['gaveBothFrames']);

    full = false;
    here.change(id, seen('2026-11-24T10:02:00.000Z'));
    await here.look();
    await room.look();

    expect(one(id)).toMatchObject({ debrief: { well: ['gaveBothFrames'] }, looks: [{ view: 'compare' }] });
  });

  it('are said where this version cannot read them, and stay until all are deleted', async () => {
    const name = nextName();
    const { items, room } = pageOn(name);
    await items.put('practice-old', { id: 'practice-old', made: 'by another version' });
    await room.look();
    const { id } = room.begin(acted, decision);

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
    const { id } = here.room.begin(acted, decision);
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
    const { id } = here.begin(acted, decision);
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
    const { id } = room.begin(acted, decision);
    room.change(id, seen('2026-11-24T10:01:00.000Z'));
    await room.look();

    expect(room.unkept.value).toBe('store_unavailable');
    expect(room.all.value).toMatchObject([{ id, looks: [{ view: 'compare' }] }]);
  });
});
