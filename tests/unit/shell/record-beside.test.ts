import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { recordBeside } from '../../../entrypoints/sidepanel/record-beside';
import type { PageMemory, Seen } from '../../../entrypoints/sidepanel/record-memory';
import type { LockReason } from '../../../lib/consultation/event-schema';
import { look, put } from '../../../lib/record/page-functions';

const page = { title: 'Sample, Amina', host: 'record.example' };
const field = { kind: 'lines', label: 'Plan of care', room: undefined };

/** A browser that answers what it is told to, and writes down what it was asked to run. */
function around() {
  const seen: Seen = { tab: 7, hash: 'amina', page };
  const world = {
    seen: seen as Seen | undefined,
    differs: undefined as LockReason | undefined,
    put: { how: 'inserted' } as unknown,
    refuses: false,
  };
  const run: { what: unknown; target: unknown; args: readonly unknown[] }[] = [];
  const remembered: { plan: string; seen: Seen }[] = [];
  const memory: PageMemory = {
    see: async () => world.seen,
    differs: async () => world.differs,
    remember: (plan, one) => remembered.push({ plan, seen: one }),
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
        return [{ result: func === look ? { field } : func === put ? JSON.stringify(world.put) : undefined }];
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
