import type { Coproduction, Involvement } from '../../lib/coproduction/coproduction';

/** A record that says that nobody has been involved yet. */
export const emptyRecord = (pack: string): Coproduction => ({
  pack,
  checked: '2026-11',
  why: 'The makers wrote it by themselves.',
  involved: [],
  next: [{ who: ['woman'], step: 'co-design', about: ['values'], ask: 'Say what is missing.' }],
  missing: ['women who speak little English'],
});

/** One piece of work that women did on a pack, made up for a test. */
export const workedOn = (change: Partial<Involvement> = {}): Involvement => ({
  id: 'first-reading',
  when: '2026-01',
  who: [{ role: 'woman', people: 6, whom: 'who had planned a home birth' }],
  step: 'co-design',
  together: 'Two evenings at a children’s centre.',
  about: ['values'],
  said: [{ as: 'own words', words: 'You ask what I want and then you do not wait.' }],
  changed: [{ what: 'A value on time was added.', version: '1.2.3' }],
  notChanged: [],
  thanked: { how: 'paid' },
  missing: ['partners'],
  ...change,
});
