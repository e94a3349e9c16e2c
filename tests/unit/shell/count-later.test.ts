import 'fake-indexeddb/auto';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { countLater } from '../../../entrypoints/sidepanel/count-later';
import { packOf, parsePlaceOfBirth, talk } from '../../support/builders';

describe('counting that comes after the first screen', () => {
  it('is one for the panel, and counts what was done before it came, in a database of its own', async () => {
    const { consultation } = talk({ packs: [packOf(parsePlaceOfBirth())] });
    const policy = signal({ known: true, counting: 'on' as const, keeping: undefined, lockMinutes: 5, purgeDays: 14 });
    const options = { consultation, policy, now: () => '2026-11-10T10:00:00.000Z', isOurs: () => true };
    const counting = countLater(options);
    consultation.add('place-of-birth', { kind: 'planB', ifThen: 'transfer', words: 'Stay with me.' });

    const [one, other] = await Promise.all([counting(), counting()]);
    await one.settled();

    expect(one).toBe(other);
    expect(one.counts.value).toMatchObject({ month: '2026-11', now: { conversations: { opened: 1, planB: 1 } } });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['evenhand-counts']);
    one.stop();
    await one.reset();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
