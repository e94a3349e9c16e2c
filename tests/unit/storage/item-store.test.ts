import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openItems } from '../../../lib/storage/item-store';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a small store of things by name', () => {
  it('makes no database by being read', async () => {
    const items = openItems('read-only');
    expect(await items.all()).toEqual({ ok: true, value: [] });
    expect(await names()).not.toContain('read-only');
    items.close();
  });

  it('says that there is none to be had where a browser refuses to open it, as in a private window of Firefox', async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const items = openItems('refused');

    expect(await items.put('a', 1)).toEqual({ ok: false, why: 'store_unavailable' });
    refuse.mockRestore();
    expect(await items.put('a', 1)).toMatchObject({ ok: true });
    items.close();
  });

  it('gives back what was put, for another page too, until it is dropped', async () => {
    const [one, other] = [openItems('kept'), openItems('kept')];
    await one.put('a', { said: 1 });
    await one.put('b', { said: 2 });
    expect(await other.all()).toEqual({ ok: true, value: [{ said: 1 }, { said: 2 }] });
    await other.drop('a');
    expect(await one.all()).toEqual({ ok: true, value: [{ said: 2 }] });
    for (const items of [one, other]) items.close();
  });

  it('loses no change where two pages count at once', async () => {
    const pages = [openItems('counted'), openItems('counted')];
    const more = (before: unknown) => (typeof before === 'number' ? before + 1 : 1);
    await Promise.all(Array.from({ length: 20 }, (_, at) => pages[at % 2]?.change('n', more)));
    expect(await pages[0]?.all()).toEqual({ ok: true, value: [20] });
    for (const items of pages) items.close();
  });

  it('is gone with its name when it is erased, and can be written anew', async () => {
    const items = openItems('erased');
    await items.put('a', 1);
    expect(await items.erase()).toMatchObject({ ok: true });
    expect(await names()).not.toContain('erased');
    expect(await items.all()).toEqual({ ok: true, value: [] });
    await items.put('b', 2);
    expect(await items.all()).toEqual({ ok: true, value: [2] });
    items.close();
  });
});
