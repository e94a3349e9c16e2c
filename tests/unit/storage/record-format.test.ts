import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { fromRecord, type StoredRecord, toRecord } from '../../../lib/storage/record-format';

const event: Event = {
  ...{ id: 'e1', at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
  ...{ kind: 'about', prompt: 'hopes', words: 'Quiet. آ 👩🏽‍🍼' },
};
const record: StoredRecord = toRecord('mine', event, 0);

/** How an event lies in the databases that are out there: what is written today has to open tomorrow. */
const stored: StoredRecord = {
  id: 'e1',
  plan: 'mine',
  place: 0,
  format: 1,
  changedAt: '2026-11-24T10:00:00.000Z',
  body: '{"id":"e1","at":"2026-11-24T10:00:00.000Z","who":"woman","pack":"tiny","version":"1","kind":"about","prompt":"hopes","words":"Quiet. آ 👩🏽‍🍼"}',
};

describe('format one', () => {
  it('is what is written now', () => {
    expect(record).toEqual(stored);
  });

  it('opens, letter for letter', () => {
    expect(fromRecord('mine', [stored])).toEqual({ id: 'mine', changedAt: stored.changedAt, events: [event], aside: [] });
  });
});

describe('what cannot be read', () => {
  it.each<[string, Partial<StoredRecord>]>([
    ['a body that is no JSON', { body: '{"id":' }],
    ['an event of a kind that this version does not know', { body: '{"kind":"dream"}' }],
    ['an event with something missing', { body: '{"kind":"about","prompt":"hopes"}' }],
    ['an event of a later format', { format: 2, body: stored.body }],
  ])('is kept aside as it is: %s', (_, change) => {
    const broken = { ...stored, id: 'e2', ...change };

    const { events, aside } = fromRecord('mine', [stored, broken]);

    expect(events).toEqual([event]);
    expect(aside).toEqual([broken.body]);
  });

  it('is kept aside whole when it has no body to show', () => {
    const { body, ...rest } = stored;

    expect(fromRecord('mine', [rest as StoredRecord]).aside).toEqual([JSON.stringify(rest)]);
  });

  it('still counts for when the plan was changed', () => {
    const later = { ...stored, id: 'e2', changedAt: '2026-11-25T10:00:00.000Z', body: 'x' };

    expect(fromRecord('mine', [later, stored]).changedAt).toBe(later.changedAt);
  });
});
