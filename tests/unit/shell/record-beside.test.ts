import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordBeside } from '../../../entrypoints/sidepanel/record-beside';
import type { PageMemory, Seen } from '../../../entrypoints/sidepanel/record-memory';
import type { LockReason } from '../../../lib/consultation/event-schema';
import { look, put, readAgain } from '../../../lib/record/page-functions';

afterEach(() => {
  vi.useRealTimers();
});

const page = { title: 'Sample, Amina', host: 'record.example' };
const field = { kind: 'lines', label: 'Plan of care', room: undefined, beside: { before: false, behind: false } };

/** A browser that answers what it is told to, and writes down what it was asked to run. */
function around() {
  const seen: Seen = { tab: 7, hash: 'amina', page };
  const world = {
    seen: seen as Seen | undefined,
    differs: undefined as LockReason | undefined,
    put: { how: 'inserted' } as unknown,
    again: undefined as unknown,
    refuses: false,
    answers: true,
    within: [] as string[],
    known: undefined as string[] | undefined,
  };
  const run: { what: unknown; target: unknown; args: readonly unknown[] }[] = [];
  const remembered: { plan: string; seen: Seen }[] = [];
  const memory: PageMemory = {
    see: async () => world.seen,
    within: async (one, frames) => ({ ...one, hash: [one.hash, ...frames].join(' ') }),
    differs: async (_, { hash }) => (world.known && !world.known.includes(hash ?? '') ? 'page' : world.differs),
    remember: (plan, one) => {
      remembered.push({ plan, seen: one });
      world.known?.push(one.hash ?? '');
    },
    stop: () => {},
  };
  let names = 0;
  const beside = recordBeside({
    memory,
    tellsPages: false,
    consultation: { plan: signal('plan'), newName: () => `name-${names++}` },
    scripting: {
      executeScript: async ({ target, func, args }) => {
        run.push({ what: func, target, args });
        if (world.refuses) throw new Error('Cannot access contents of the page');
        if (!world.answers) return new Promise(() => {});
        if (func === look) return [{ result: { field, within: world.within } }];
        if (func === put) return [{ result: JSON.stringify(world.put) }];
        return [{ result: func === readAgain && world.again ? JSON.stringify(world.again) : undefined }];
      },
    },
  });
  const looked = async () => {
    const found = await beside.look();
    if (!('field' in found)) throw new Error(`not looked: ${JSON.stringify(found)}`);
    return found.field;
  };
  return { world, run, remembered, beside, looked, puts: () => run.filter(({ what }) => what === put) };
}

describe('the record beside the panel', () => {
  it('is looked at in the top frame of the tab in front, and nowhere else', async () => {
    const { beside, run } = around();

    expect(await beside.look()).toMatchObject({ field: { ...field, token: expect.any(String) }, page });
    expect(new Set(run.map(({ target }) => JSON.stringify(target)))).toEqual(new Set(['{"tabId":7,"frameIds":[0]}']));
  });

  it('is not touched as long as it is locked, and says because of what', async () => {
    const { beside, world, run } = around();
    world.differs = 'page';

    expect(await beside.look()).toMatchObject({ locked: 'page', page });
    expect(run).toEqual([]);
  });

  it('is out of reach where the browser does not tell the page, and where it refuses', async () => {
    const { beside, world } = around();
    world.refuses = true;
    expect(await beside.look()).toEqual({ not: 'no-reach' });
    world.seen = undefined;
    expect(await beside.look()).toEqual({ not: 'no-reach' });
  });

  it('locks at the press that puts it in, when the page has become another since the look', async () => {
    const { beside, world, looked, puts } = around();
    const found = await looked();
    world.differs = 'page';

    expect(await beside.put(found, 'note', 'says')).toMatchObject({ locked: 'page' });
    expect(puts()).toEqual([]);
  });

  it('goes to no other tab than the one that was looked at', async () => {
    const { beside, world, looked, puts } = around();
    const found = await looked();
    world.seen = { tab: 8, hash: 'amina', page };

    expect(await beside.put(found, 'note', 'says')).toMatchObject({ how: 'not', why: 'page-changed' });
    expect(puts()).toEqual([]);
  });

  it('takes one press for one look, also where two come at once', async () => {
    const { beside, looked, puts } = around();
    const found = await looked();
    const both = await Promise.all([beside.put(found, 'note', 'says'), beside.put(found, 'note', 'says')]);
    const third = await beside.put(found, 'note', 'says');

    expect(both.map((one) => ('how' in one ? one.how : 'locked')).toSorted()).toEqual(['inserted', 'not']);
    expect(third).toMatchObject({ how: 'not', why: 'look-again' });
    expect(puts()).toHaveLength(1);
  });

  it('hands on half a character, and a text that was put in before in other words', async () => {
    const { beside, looked, puts } = around();
    await beside.put(await looked(), 'first \ud800', 'says');
    await beside.put(await looked(), 'second', 'says');

    expect(puts().map(({ args }) => JSON.parse(String(args[1])))).toEqual([
      ['first \ud800', 'first \ud800'],
      ['second', 'first \ud800'],
    ]);
    expect(String(puts()[0]?.args[1])).toMatch(/^[\x20-\x7e]*$/);
  });

  it('knows a text that a box took late, and puts it in no second time in other words', async () => {
    vi.useFakeTimers();
    const { beside, world, looked, puts } = around();
    const refused = { how: 'not', why: 'refused', others: false } as const;
    world.put = refused;
    world.again = { how: 'inserted' };
    const found = await looked();
    await beside.put(found, 'first', 'says');
    const later = beside.later(found, refused);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await later).toEqual({ how: 'inserted' });
    await beside.put(await looked(), 'second', 'says');

    expect(JSON.parse(String(puts().at(-1)?.args[1]))).toEqual(['second', 'first']);
  });

  it('tells nothing later where the same stands there', async () => {
    vi.useFakeTimers();
    const { beside, world, looked } = around();
    world.again = { how: 'inserted' };
    const found = await looked();
    await beside.put(found, 'first', 'says');
    const later = beside.later(found, { how: 'inserted' });
    await vi.advanceTimersByTimeAsync(1_000);

    expect(await later).toBe(undefined);
  });

  it('cannot say what came of it where the browser refuses in the moment of putting it in', async () => {
    const { beside, world, looked } = around();
    const found = await looked();
    world.refuses = true;

    expect(await beside.put(found, 'note', 'says')).toEqual({ how: 'not', why: 'gone', others: false });
  });

  it('waits no more than fifteen seconds for a page that gives no answer', async () => {
    vi.useFakeTimers();
    const { beside, world, looked } = around();
    const found = await looked();
    world.answers = false;
    const outcome = beside.put(found, 'note', 'says');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toEqual({ how: 'not', why: 'gone', others: false });
    const again = beside.look();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await again).toEqual({ not: 'no-reach' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['locks for a frame that nobody has said is hers, in a page that is, and again for the next', 'amina'],
    ['asks once for a page and the frame in it, and again for the frame that comes after', 'another'],
  ])('%s', async (_, known) => {
    const { beside, world, looked } = around();
    world.known = [known];
    world.within = ['frame of Amina'];
    const lock = await beside.look();
    if (!('locked' in lock)) throw new Error('not locked');
    beside.sameWoman(lock);
    await looked();
    world.within = ['frame of Beatrice'];

    expect(await beside.look()).toMatchObject({ locked: 'page' });
  });

  it('sends no text that nobody would wait for', async () => {
    const { beside, looked, puts } = around();

    expect(await beside.put(await looked(), 'x'.repeat(200_001), 'says')).toMatchObject({ why: 'too-long' });
    expect(await beside.put(await looked(), 'x\n'.repeat(501), 'says')).toMatchObject({ why: 'too-long' });
    expect(puts()).toEqual([]);
  });

  it('is the same woman’s for the page that was locked, once, and for no other', async () => {
    const { beside, world, remembered } = around();
    world.differs = 'tab';
    const lock = await beside.look();
    world.seen = { tab: 9, hash: 'beatrice', page };
    if (!('locked' in lock)) throw new Error('not locked');
    beside.sameWoman(lock);
    beside.sameWoman(lock);

    expect(remembered).toEqual([{ plan: 'plan', seen: { tab: 7, hash: 'amina', page } }]);
  });
});
