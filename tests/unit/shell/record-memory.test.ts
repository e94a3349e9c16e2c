import { describe, expect, it } from 'vitest';
import { pageMemory } from '../../../entrypoints/sidepanel/record-memory';
import { createConsultation } from '../../../lib/consultation/consultation';
import type { Event } from '../../../lib/consultation/event-schema';

/** A tab in front, and a plan on the screen, each changed by hand. What is said elsewhere has names of its own. */
function around() {
  const tab: { id: number; url: string | undefined; title: string | undefined } = {
    id: 1,
    url: 'https://record.example/amina',
    title: 'Sample, Amina',
  };
  let names = 0;
  const newId = () => `ours-${names++}`;
  const now = () => '2026-11-28T10:00:00Z';
  const consultation = createConsultation({ packs: [], plan: 'a', who: 'clinician', now, newId });
  const isOurs = (id: string) => id.startsWith('ours-');
  const memory = pageMemory({ tabs: { query: async () => [{ ...tab }] }, consultation, isOurs });
  const elsewhere = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `theirs-${at}` }) as Event);
  const differs = async () => {
    const seen = await memory.see();
    return seen && memory.differs(consultation.plan.peek(), seen);
  };
  return {
    tab,
    memory,
    differs,
    say: () => consultation.append({ pack: 'p', version: '1.0.0' }, { kind: 'about', prompt: 'hopes', words: 'Calm' }),
    said: () => consultation.events.peek(),
    begin: (id: string) => consultation.turnTo(id, []),
    open: (id: string, events: readonly Event[]) => consultation.turnTo(id, events),
    elsewhere,
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

describe('the page beside which a conversation began', () => {
  it('is the one in front when the first thing was said, and stays so whatever is said after', async () => {
    const { tab, say, differs, settle } = around();
    tab.title = 'Beatrice';
    say();
    await settle();
    expect(await differs()).toBe(undefined);
    tab.title = 'Amina';
    say();
    await settle();

    expect(await differs()).toBe('page');
  });

  it.each([
    'https://record.example/beatrice',
    'https://record.example/amina?of=beatrice',
    'https://record.example/amina#beatrice',
    'https://elsewhere.example/amina',
  ])('is known by the whole of its address, as two women can have one title: not %s', async (url) => {
    const { tab, say, differs, settle } = around();
    say();
    await settle();
    tab.url = url;

    expect(await differs()).toBe('page');
  });

  it('is each of those that somebody said are hers, back and forth, and none that nobody has', async () => {
    const { tab, say, memory, differs, settle } = around();
    const hers = [1, 2].flatMap((id) =>
      ['amina', 'amina/letters'].map((path) => ({ id, url: `https://record.example/${path}` })),
    );
    say();
    await settle();
    for (const page of hers) {
      Object.assign(tab, page);
      const seen = await memory.see();
      if (seen && (await differs())) memory.remember('a', seen);
    }
    for (const page of [...hers, ...hers]) {
      Object.assign(tab, page);
      expect(await differs()).toBe(undefined);
    }
    tab.url = 'https://record.example/beatrice';

    expect(await differs()).toBe('page');
  });

  it('is not known with a frame in it that nobody has said is hers', async () => {
    const { say, memory, settle } = around();
    say();
    await settle();
    const seen = await memory.see();
    if (!seen) throw new Error('nothing in front');
    const [amina, beatrice] = [await memory.within(seen, ['Amina']), await memory.within(seen, ['Beatrice'])];
    expect(await memory.within(seen, [])).toEqual(seen);
    expect(await memory.differs('a', amina)).toBe('page');
    memory.remember('a', amina);

    expect(await memory.differs('a', amina)).toBe(undefined);
    expect(await memory.differs('a', seen)).toBe(undefined);
    expect(await memory.differs('a', beatrice)).toBe('page');
  });

  it('is not another tab that shows the same', async () => {
    const { tab, say, differs, settle } = around();
    say();
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
    say();
    await settle();
    tab.url = url;

    expect(await differs()).toBe('unknown');
  });

  it('is unknown of a plan that was not begun in this panel, whatever is in front when it is opened', async () => {
    const { open, elsewhere, differs, settle } = around();
    open('kept', elsewhere(12));
    await settle();

    expect(await differs()).toBe('unknown');
  });

  it('stays unknown of such a plan, whatever is said in it after', async () => {
    const { open, elsewhere, say, begin, said, differs, settle } = around();
    open('kept', elsewhere(1));
    await settle();
    say();
    await settle();
    expect(await differs()).toBe('unknown');
    const events = said();
    begin('next');
    open('kept', events);
    await settle();

    expect(await differs()).toBe('unknown');
  });

  it('is unknown of a plan that was carried into the empty one on the screen', async () => {
    const { open, elsewhere, differs, settle } = around();
    await settle();
    open('a', elsewhere(3));
    await settle();

    expect(await differs()).toBe('unknown');
  });

  it('is unknown of a plan that was on the screen when the panel began to watch', async () => {
    const events = around().elsewhere(2);
    const consultation = createConsultation({
      packs: [],
      events,
      plan: 'kept',
      who: 'clinician',
      now: () => '2026-11-28T10:00:00Z',
      newId: () => 'ours',
    });
    const tabs = { query: async () => [{ id: 1, url: 'https://record.example/', title: 'Beatrice' }] };
    const memory = pageMemory({ tabs, consultation, isOurs: () => false });
    const seen = await memory.see();

    expect(seen && (await memory.differs('kept', seen))).toBe('unknown');
  });

  it('is known of a plan that was opened as soon as somebody has said it, and of no other page', async () => {
    const { tab, open, elsewhere, memory, differs, settle } = around();
    open('kept', elsewhere(2));
    await settle();
    const seen = await memory.see();
    if (seen) memory.remember('kept', seen);
    expect(await differs()).toBe(undefined);
    tab.title = 'Beatrice';

    expect(await differs()).toBe('page');
  });

  it('stays that of a plan that was begun here and is opened again beside another', async () => {
    const { tab, say, said, begin, open, differs, settle } = around();
    say();
    await settle();
    const events = said();
    begin('b');
    tab.title = 'Beatrice';
    open('a', events);
    await settle();

    expect(await differs()).toBe('page');
  });

  it('stays known of a plan that was begun here and that a lock hid', async () => {
    const { say, said, begin, open, elsewhere, differs, settle } = around();
    say();
    await settle();
    const events = said();
    begin('empty, behind the lock');
    open('a', events);
    await settle();
    expect(await differs()).toBe(undefined);
    open('kept', elsewhere(9));
    await settle();

    expect(await differs()).toBe('unknown');
  });

  it('is what somebody said it is', async () => {
    const { tab, say, memory, differs, settle } = around();
    say();
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
