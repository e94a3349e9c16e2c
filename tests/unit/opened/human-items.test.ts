import { describe, expect, it } from 'vitest';
import { humanItems, notReviewedBy, unsignedItems } from '../../../lib/pack/human-items';

const all = Object.keys(humanItems);
const ofTests = all.filter((item) => item.startsWith('test-'));
const signed = (items: readonly string[], version = '1.0.0') => ({
  version: '1.0.0',
  signOffs: items.map((item) => ({ item, version })),
});

describe('what a person has to judge', () => {
  it('is all of it while nobody has signed, but for what is about tests', () => {
    expect(unsignedItems(signed([]))).toEqual(all.filter((item) => !ofTests.includes(item)));
    expect(ofTests).toHaveLength(4);
  });

  it('is what is about tests too, where the decision is about one', () => {
    expect(unsignedItems({ ...signed([]), test: {} })).toEqual(all);
  });

  it('is not what was signed', () => {
    expect(unsignedItems(signed(all.filter((item) => item !== 'balance')))).toEqual(['balance']);
  });

  it('is what was signed of another version', () => {
    expect(unsignedItems(signed(all, '0.9.0'))).toEqual(unsignedItems(signed([])));
  });

  it('is not answered by a signature of something else', () => {
    expect(unsignedItems(signed(['elegance', 'constructor']))).toEqual(unsignedItems(signed([])));
  });
});

describe('who still has to look', () => {
  it('is named once, however much they have to judge', () => {
    expect(notReviewedBy(signed([]))).toEqual(['clinician', 'women', 'reader', 'clinicians', 'study']);
  });

  it('is nobody when all is signed', () => {
    expect(notReviewedBy({ ...signed(all), test: {} })).toEqual([]);
  });

  it('is a clinician while a test alone is left', () => {
    expect(notReviewedBy({ ...signed(all.filter((item) => item !== 'test-trouble')), test: {} })).toEqual(['clinician']);
  });
});

it('each item stands for one of IPDAS 4.0, and no two for the same', () => {
  const numbers = Object.values(humanItems).map(({ ipdas }) => ipdas);

  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(number).toBeGreaterThanOrEqual(1);
});
