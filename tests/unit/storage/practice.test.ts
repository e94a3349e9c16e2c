import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eraseUnopened } from '../../../lib/storage/erase-unopened';
import { openItems } from '../../../lib/storage/item-store';
import { practiceDatabase } from '../../../lib/storage/practice-database';
import { storageRegister } from '../../../lib/storage-register';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';

const nextName = idsFrom('practice-beside-');
const practised = {
  plan: 'practice-one',
  events: [
    {
      ...({ id: 'practice-a', at: '2026-11-24T09:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' } as const),
      ...({ kind: 'about', prompt: 'hopes', words: 'Acted.' } as const),
    },
  ],
};

describe('a plan that was made in practice', () => {
  it.each([
    ['as it is', practised],
    ['under the name of a real one', { ...practised, plan: 'real' }],
    ['with real names in it but one', { plan: 'real', events: [{ ...practised.events[0], id: 'real' }, ...practised.events] }],
  ])('is neither kept nor shown where a fault of ours lets it come so far, %s', async (_title, plan) => {
    const { plans, settled, screen, keptWords } = keeping({ name: nextName() });

    const added = await plans.add(plan as typeof practised, false);
    const previewed = await plans.preview(plan as typeof practised, true);
    await settled();

    expect([added.ok, previewed.ok]).toEqual([false, false]);
    expect(screen()).toEqual([]);
    expect(await keptWords()).toEqual([]);
  });
});

describe('what is kept of practice', () => {
  const there = async (name: string) => (await indexedDB.databases()).some((one) => one.name === name);

  it('goes when everything is deleted, also where no plan was ever kept, and is found where it does not', async () => {
    await openItems(practiceDatabase).put('practice-one', { id: 'practice-one' });
    const { plans } = keeping({ name: nextName(), mayHold: false, eraseBeside: () => eraseUnopened(practiceDatabase) });
    const databases = async () => (await plans.prove()).find(({ what }) => what === 'databases')?.left;

    expect(await databases()).toContain(practiceDatabase);
    expect(await plans.erase()).toEqual({ ok: true, value: undefined });
    expect(await databases()).not.toContain(practiceDatabase);
  });

  it('stays when one plan is deleted', async () => {
    const items = openItems(practiceDatabase);
    await items.put('practice-one', { id: 'practice-one' });
    const { plans, say, consultation, settled } = keeping({
      name: nextName(),
      eraseBeside: () => eraseUnopened(practiceDatabase),
    });
    say('Real.');
    await settled();

    await plans.erase(consultation.plan.peek());

    expect(await there(practiceDatabase)).toBe(true);
    await items.erase();
  });

  it('is said to be there still where it would not be deleted', async () => {
    const { plans, kept } = (({ plans: all }) => ({ plans: all, kept: all.kept }))(
      keeping({ name: nextName(), eraseBeside: async () => ({ ok: false, why: 'store_blocked' }) }),
    );

    expect(await plans.erase()).toEqual({ ok: false, why: 'store_blocked' });
    expect(kept.value).toEqual({ state: 'not_erased', why: 'store_blocked' });
  });

  it('is in the register of what is stored', () => {
    expect(storageRegister.map(({ name }) => name)).toContain(`${practiceDatabase} › items`);
  });
});
