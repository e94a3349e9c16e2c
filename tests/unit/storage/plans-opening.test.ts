import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Plans } from '../../../lib/keeping';
import type { Outcome } from '../../../lib/platform';
import type { OpenStore } from '../../../lib/storage/store';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { rawRows, spoilRaw } from '../../support/raw-database';
import { slowStore } from '../../support/slow-store';
import { twoPlans } from '../../support/two-plans';

const nextName = idsFrom('opening-');

describe('another plan', () => {
  it('begins with an empty screen and a name of its own; the first stays on the device', async () => {
    const { consultation, keptWords, screen } = await twoPlans({ name: nextName() });

    expect(consultation.plan.value).not.toBe('plan-1');
    expect(screen()).toEqual(['second']);
    expect(await keptWords()).toEqual([['second'], ['first']]);
  });

  it('is opened again with its words, and goes on where it was', async () => {
    const { plans, consultation, say, clock, keptWords, screen } = await twoPlans({ name: nextName() });

    const outcome = await plans.open('plan-1');
    clock.pass(1000);
    say('more');

    expect(outcome.ok).toBe(true);
    expect(consultation.plan.value).toBe('plan-1');
    expect(screen()).toEqual(['first', 'more']);
    expect(await keptWords()).toEqual([['first', 'more'], ['second']]);
  });

  it('says when it was kept', async () => {
    const { plans } = await twoPlans({ name: nextName() });

    await plans.open('plan-1');

    expect(plans.kept.value).toEqual({ state: 'kept', at: '2026-11-24T10:00:00.000Z' });
  });

  it('is the one changed last when none is named', async () => {
    const { plans, screen } = await twoPlans({ name: nextName() });
    await plans.begin();

    await plans.open();

    expect(screen()).toEqual(['second']);
  });

  it('that is not there cannot be opened, and the screen stays as it is', async () => {
    const { plans, screen } = await twoPlans({ name: nextName() });

    expect(await plans.open('lost')).toEqual({ ok: false, why: 'no_such_plan' });
    expect(screen()).toEqual(['second']);
  });

  it('cannot be opened from a store that cannot be read, and the screen stays as it is', async () => {
    const open: OpenStore = async () => ({ ok: false, why: 'store_unavailable' });
    const { plans, consultation } = keeping({ open });

    expect(await plans.open('plan-2')).toEqual({ ok: false, why: 'store_unavailable' });
    expect(consultation.plan.value).toBe('plan-1');
  });
});

describe('words that are not kept', () => {
  /** A plan on the device, and another one on the screen that could not be written. */
  const unkept = async () => {
    const store = slowStore();
    const k = keeping({ open: store.open });
    k.say('kept');
    (await store.next()).go();
    await k.settled();
    await k.plans.begin();
    k.say('not kept');
    (await store.next()).refuse('store_full');
    await k.settled();
    return k;
  };

  it.each<[string, (plans: Plans) => Promise<Outcome>]>([
    ['opened', (plans) => plans.open('plan-1')],
    ['begun', (plans) => plans.begin()],
  ])('stay on the screen: no other plan is %s in their place', async (_, turn) => {
    const { plans, screen } = await unkept();

    expect(await turn(plans)).toEqual({ ok: false, why: 'unkept_words' });

    expect(screen()).toEqual(['not kept']);
    expect(plans.kept.value).toEqual({ state: 'not_kept', why: 'store_full' });
  });

  it('may go when somebody says so', async () => {
    const { plans, consultation } = await unkept();

    expect(await plans.begin(true)).toMatchObject({ ok: true });

    expect(consultation.events.value).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('are waited for when they are being written', async () => {
    const store = slowStore();
    const { say, plans, keptWords } = keeping({ open: store.open });
    say('one');
    const write = await store.next();

    const begun = plans.begin();
    write.go();

    expect(await begun).toMatchObject({ ok: true });
    expect(await keptWords()).toEqual([['one']]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });
});

describe('what cannot be read', () => {
  /** "one" and "two" are kept, and the first of them is changed on disk, past everything that guards it. */
  const spoiled = async (spoil: (row: { sealed: unknown; format: number }) => void) => {
    const name = nextName();
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    tab.clock.pass(60_000);
    tab.say('two');
    await browser.settled();
    const first = tab.consultation.events.value[0]?.id;
    await spoilRaw(name, 'entries', (row) => {
      if (row.id === first) spoil(row);
    });
    const later = browser.tab();
    return { name, browser, later, plan: tab.consultation.plan.value };
  };
  const flipped = (row: { sealed: unknown }) => {
    const sealed = row.sealed as Uint8Array;
    sealed[20] = (sealed[20] ?? 0) ^ 1;
  };

  it.each<[string, (row: { sealed: unknown; format: number }) => void]>([
    ['changed bytes', flipped],
    ['bytes that were cut short', (row) => Object.assign(row, { sealed: (row.sealed as Uint8Array).slice(0, 40) })],
    ['text in place of bytes', (row) => Object.assign(row, { sealed: 'one' })],
    ['nothing in place of bytes', (row) => Object.assign(row, { sealed: undefined })],
    ['a row of a newer format', (row) => Object.assign(row, { format: 3 })],
  ])('is kept aside when its plan is opened, and the rest is shown: %s', async (_, spoil) => {
    const { later, plan } = await spoiled(spoil);

    expect(await later.plans.open(plan)).toEqual({ ok: true, value: undefined });

    expect(later.screen()).toEqual(['two']);
    expect(later.plans.aside.value).toHaveLength(1);
    expect(later.plans.aside.value[0]).not.toBe('');
  });

  it('is still in the database after more was said', async () => {
    const { name, browser, later, plan } = await spoiled(flipped);
    const before = (await rawRows(name)).filter(({ table }) => table === 'entries');
    await later.plans.open(plan);

    later.say('three');
    await browser.settled();

    const after = (await rawRows(name)).filter(({ table }) => table === 'entries');
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(later.screen()).toEqual(['two', 'three']);
  });

  it('is not shown beside a new plan', async () => {
    const { later, plan } = await spoiled(flipped);
    await later.plans.open(plan);

    await later.plans.begin();

    expect(later.plans.aside.value).toEqual([]);
  });

  it('is not read under another plan: a row that was moved there opens nothing', async () => {
    const name = nextName();
    const browser = oneBrowser({ name });
    const [one, other] = [browser.tab(), browser.tab()];
    one.say('hers');
    other.say('mine');
    await browser.settled();
    const entries = (await rawRows(name)).filter(({ table }) => table === 'entries');
    const [hers, mine] = entries.map(({ row }) => row);

    await spoilRaw(name, 'entries', (row) => {
      if (row.id === hers.id) row.sealed = mine.sealed;
      else row.sealed = hers.sealed;
    });

    const later = browser.tab();
    expect(await later.plans.look(hers.plan)).toMatchObject({ ok: true, value: { events: [], aside: [expect.any(String)] } });
  });
});
