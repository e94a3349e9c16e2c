import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { pageMemory } from '../../../entrypoints/sidepanel/record-memory';
import type { Event } from '../../../lib/consultation/event-schema';

/** A tab in front, a plan on the screen, and a lock, each changed by hand. */
function around() {
  const tab: { id: number; url: string | undefined; title: string | undefined } = {
    id: 1,
    url: 'https://record.example/amina',
    title: 'Sample, Amina',
  };
  const plan = signal('a');
  const events = signal<readonly Event[]>([]);
  const locked = signal(false);
  const memory = pageMemory({ tabs: { query: async () => [{ ...tab }] }, consultation: { plan, events }, locked });
  const some = (count: number) => Array.from({ length: count }, () => ({}) as Event);
  const differs = async () => {
    const seen = await memory.see();
    return seen && memory.differs(plan.peek(), seen);
  };
  return {
    tab,
    memory,
    differs,
    plan,
    locked,
    say: (count: number) => {
      events.value = some(count);
    },
    open: (id: string, count: number) => {
      events.value = some(count);
      plan.value = id;
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

describe('the page beside which a conversation began', () => {
  it('is the one in front when the first thing was said, and stays so whatever is said after', async () => {
    const { tab, say, differs, settle } = around();
    tab.title = 'Beatrice';
    say(1);
    await settle();
    expect(await differs()).toBe(undefined);
    tab.title = 'Amina';
    say(2);
    await settle();

    expect(await differs()).toBe('page');
  });

  it('is known by its origin and its title, and not by the rest of its address', async () => {
    const { tab, say, differs, settle } = around();
    say(1);
    await settle();
    tab.url = 'https://record.example/other';
    expect(await differs()).toBe(undefined);
    tab.url = 'https://elsewhere.example/amina';
    expect(await differs()).toBe('page');
  });

  it('is not another tab that shows the same', async () => {
    const { tab, say, differs, settle } = around();
    say(1);
    await settle();
    tab.id = 2;

    expect(await differs()).toBe('tab');
    tab.url = undefined;
    expect(await differs()).toBe('tab');
  });

  it('is unknown where the browser did not tell it then', async () => {
    const { tab, say, differs, settle } = around();
    const { url } = tab;
    tab.url = undefined;
    say(1);
    await settle();
    tab.url = url;

    expect(await differs()).toBe('unknown');
  });

  it('is the one in front when a kept plan is opened', async () => {
    const { tab, open, differs, settle } = around();
    tab.title = 'Beatrice';
    open('b', 12);
    await settle();
    expect(await differs()).toBe(undefined);
    tab.title = 'Amina';

    expect(await differs()).toBe('page');
  });

  it('stays that of a plan that was begun here and is opened again beside another', async () => {
    const { tab, say, open, differs, settle } = around();
    say(1);
    await settle();
    open('b', 0);
    tab.title = 'Beatrice';
    open('a', 1);
    await settle();

    expect(await differs()).toBe('page');
  });

  it('stays known through a lock, and is unknown of a plan that a lock brings', async () => {
    const { say, open, locked, differs, settle } = around();
    say(1);
    await settle();
    locked.value = true;
    open('empty', 0);
    locked.value = false;
    open('a', 1);
    await settle();
    expect(await differs()).toBe(undefined);

    const later = around();
    later.locked.value = true;
    later.locked.value = false;
    later.open('kept', 9);
    await later.settle();
    expect(await later.differs()).toBe('unknown');
  });

  it('is what somebody said it is', async () => {
    const { tab, say, memory, differs, settle } = around();
    say(1);
    await settle();
    tab.title = 'Amina, born Sample';
    const seen = await memory.see();
    if (seen) memory.remember('a', seen);

    expect(await differs()).toBe(undefined);
  });

  it('is remembered as a hash that another panel does not share', async () => {
    const [one, other] = [await around().memory.see(), await around().memory.see()];

    expect(one?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(one?.hash).not.toBe(other?.hash);
  });
});
