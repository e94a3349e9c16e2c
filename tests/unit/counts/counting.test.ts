import { batch, signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { readCountsFile } from '../../../lib/counts/counts-file';
import { createCounting } from '../../../lib/counts/create-counting';
import type { Pack } from '../../../lib/pack/pack';
import { memoryItems } from '../../support/memory-items';

const pack = { id: 'induction', options: [{ id: 'later', kind: 'wait' }] } as unknown as Pack;
let next = 0;
const event = (more: object): Event => ({ id: `e${next++}`, pack: 'induction', ...more }) as unknown as Event;
const shown = () => event({ kind: 'shown', options: ['later'], rows: [], stratum: 'all' });

function setUp({ policy, items = memoryItems() }: { policy?: 'on' | 'off'; items?: ReturnType<typeof memoryItems> } = {}) {
  const plan = signal('one');
  const events = signal<readonly Event[]>([]);
  const time = { now: '2026-11-10T10:00:00.000Z' };
  let id = 0;
  const counting = createCounting({
    consultation: { plan, effective: events, packs: signal([pack]) },
    items,
    isOurs: (name) => !name.startsWith('kept'),
    policy: signal({ known: true, ...(policy && { counting: policy }) }),
    now: () => time.now,
    newId: () => (id++).toString(16).padStart(32, '0'),
  });
  // As a consultation turns to another plan: its name and what was said in it, in one step.
  const begin = (name: string, before: readonly Event[] = []) =>
    batch(() => {
      plan.value = name;
      events.value = before;
    });
  const now = async () => {
    await counting.settled();
    const counts = counting.counts.value;
    return typeof counts === 'object' ? counts.now : counts;
  };
  const conversations = async () => {
    const held = await now();
    return typeof held === 'object' ? held.conversations : held;
  };
  return { counting, items, plan, events, time, begin, now, conversations };
}

describe('counting in the panel', () => {
  it('is off until somebody turns it on, and writes nothing until then', async () => {
    const { counting, items, events, conversations } = setUp();
    events.value = [shown()];
    expect(await conversations()).toMatchObject({ opened: 0 });
    expect([counting.on.value, items.rows.size]).toEqual([false, 0]);
  });

  it('counts a thing once a conversation, and again in the next', async () => {
    const { events, begin, conversations } = setUp({ policy: 'on' });
    events.value = [shown()];
    events.value = [...events.value, shown(), shown()];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1, waiting: 1 });
    begin('two');
    events.value = [shown()];
    expect(await conversations()).toMatchObject({ opened: 2, compared: 2, waiting: 2 });
  });

  it('counts no page that was loaded again and again with nothing said or compared on it', async () => {
    const items = memoryItems();
    for (let load = 0; load < 4; load += 1) {
      const { begin, conversations } = setUp({ policy: 'on', items });
      begin(`load ${load}`);
      expect(await conversations()).toMatchObject({ opened: 0 });
    }
    const { begin, conversations } = setUp({ policy: 'on', items });
    begin('said in', [shown()]);
    expect(await conversations()).toMatchObject({ opened: 1 });
  });

  it('does not count what an earlier day brought with it, though its decision comes back on the screen', async () => {
    const { begin, events, conversations } = setUp({ policy: 'on' });
    const kept = { ...shown(), id: 'kept one' };
    begin('kept', [kept]);
    expect(await conversations()).toMatchObject({ opened: 0, compared: 0 });
    events.value = [kept, event({ kind: 'planB', ifThen: 'a', words: 'Stay.' })];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 0, planB: 1 });
  });

  it('counts a plan once that is left and opened again, and again when it is opened in another month', async () => {
    const { begin, events, time, conversations } = setUp({ policy: 'on' });
    const said = [shown()];
    events.value = said;
    begin('two');
    begin('one', said);
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1 });
    time.now = '2026-12-03T10:00:00.000Z';
    events.value = [...said, shown()];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1 });
  });

  it('counts nothing that was done while it was off, and nothing more of a conversation in which it was turned off', async () => {
    const { counting, events, begin, conversations } = setUp();
    await counting.settled();
    events.value = [shown()];
    counting.given();
    await counting.turn(true);
    expect(await conversations()).toMatchObject({ opened: 0, compared: 0, given: 0 });
    // From here on.
    events.value = [...events.value, shown()];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1 });
    begin('two');
    events.value = [shown()];
    await counting.turn(false);
    events.value = [...events.value, event({ kind: 'planB', ifThen: 'a', words: 'Stay.' })];
    await counting.turn(true);
    expect(await conversations()).toMatchObject({ opened: 2, compared: 2, planB: 0 });
  });

  it('stops where another page of ours was told to', async () => {
    const items = memoryItems();
    const here = setUp({ items });
    const other = setUp({ items });
    await here.counting.turn(true);
    await other.counting.turn(false);
    here.events.value = [shown()];
    expect(await here.conversations()).toMatchObject({ opened: 0 });
    expect(here.counting.on.value).toBe(false);
  });

  it('never counts practice', async () => {
    const { events, begin, conversations } = setUp({ policy: 'on' });
    begin('practice-one');
    events.value = [{ ...shown(), id: 'practice-e' }];
    expect(await conversations()).toMatchObject({ opened: 0, compared: 0 });
  });

  it('writes numbers alone: no plan, no day, no words', async () => {
    const { counting, items, events, conversations } = setUp({ policy: 'on' });
    events.value = [shown(), event({ kind: 'planB', ifThen: 'a', words: 'Ring Fatima' })];
    counting.given();
    expect(await conversations()).toMatchObject({ planB: 1, given: 1 });
    const text = JSON.stringify([...items.rows]);
    expect(text).not.toMatch(/Fatima|"one"|"e\d|induction|2026-11-10|T10/);
  });

  it('gives the same row for a month in every file, and nothing of the month that goes on', async () => {
    const { counting, events, time, begin, conversations } = setUp({ policy: 'on' });
    events.value = [shown()];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      begin(name);
      events.value = [shown()];
    }
    await conversations();
    const fileNow = async () => {
      const file = await counting.file();
      const read = readCountsFile('x', file.ok ? file.value : '');
      return read.ok ? read.rows : [];
    };
    expect(await fileNow()).toEqual([]);
    time.now = '2026-12-02T10:00:00.000Z';
    const rows = await fileNow();
    expect(rows).toMatchObject([{ month: '2026-11', opened: 6, done: { waiting: { value: 6, of: 6 } } }]);
    expect(await fileNow()).toEqual(rows);
  });

  it('keeps what somebody chose, and the policy has the last word', async () => {
    const items = memoryItems();
    const one = setUp({ items });
    await one.counting.turn(true);
    const again = setUp({ items });
    await again.counting.settled();
    expect(again.counting.on.value).toBe(true);
    const forbidden = setUp({ items, policy: 'off' });
    await forbidden.counting.settled();
    expect([forbidden.counting.on.value, forbidden.counting.byPolicy.value]).toEqual([false, true]);
  });

  it('forgets everything when told to, and goes on counting', async () => {
    const { counting, items, events, begin, conversations } = setUp({ policy: 'on' });
    events.value = [shown()];
    await conversations();
    await counting.reset();
    expect(await conversations()).toMatchObject({ opened: 0 });
    begin('two', [shown()]);
    expect(await conversations()).toMatchObject({ opened: 1 });
    expect(items.rows.size).toBe(1);
  });

  it('leaves alone what it cannot read', async () => {
    const later = { month: '2027-01', from: 'a later version' };
    const items = memoryItems({ counts: later });
    const { counting, events, conversations } = setUp({ policy: 'on', items });
    events.value = [shown()];
    expect(await conversations()).toBe('unread');
    expect(items.rows.get('counts')).toEqual(later);
    expect(await counting.file()).toEqual({ ok: false, why: 'store_unread' });
  });

  it('counts what could not be written with the next thing that is done, once, and says so until then', async () => {
    const { counting, items, events, conversations } = setUp({ policy: 'on' });
    const { change } = items;
    items.change = async () => ({ ok: false, why: 'store_full' });
    events.value = [shown()];
    expect(await conversations()).toMatchObject({ opened: 0, compared: 0 });
    expect(counting.unwritten.value).toBe(true);
    items.change = change;
    events.value = [...events.value, event({ kind: 'planB', ifThen: 'a', words: 'Stay.' })];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1, planB: 1 });
    expect(counting.unwritten.value).toBe(false);
    events.value = [...events.value, shown()];
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1, planB: 1 });
  });

  it('counts once what is done while something is still being written', async () => {
    const { items, events, conversations } = setUp({ policy: 'on' });
    const { change } = items;
    let free = () => {};
    const held = new Promise<void>((done) => {
      free = done;
    });
    items.change = async (...it) => {
      await held;
      return change(...it);
    };
    events.value = [shown()];
    events.value = [...events.value, event({ kind: 'planB', ifThen: 'a', words: 'Stay.' })];
    events.value = [...events.value, shown()];
    free();
    expect(await conversations()).toMatchObject({ opened: 1, compared: 1, planB: 1 });
  });

  it('says of her answers whether they are counted', async () => {
    const { counting } = setUp({ policy: 'off' });
    expect(await counting.answered({ heard: 'no' })).toEqual({ ok: true, value: false });
    expect(await setUp({ policy: 'on' }).counting.answered({ heard: 'no' })).toEqual({ ok: true, value: true });
  });

  it('counts her answers and keeps nothing else of them', async () => {
    const { counting, items, now } = setUp({ policy: 'on' });
    await counting.answered({ choice: 'no', heard: 'partly' });
    expect(await now()).toMatchObject({ said: { 'asked.choice.no': 1, 'asked.heard.partly': 1 } });
    expect([...items.rows.keys()]).toEqual(['counts']);
  });
});
