import { describe, expect, it } from 'vitest';
import { readability, readabilityOf } from '../../../lib/pack/readability';
import { tinyWords } from '../../support/tiny-pack';

describe('the Automated Readability Index', () => {
  it('is 4.71 × letters per word + 0.5 × words per sentence − 21.43', () => {
    // 5 words of 13 letters, 1 sentence: 4.71 × 2.6 + 0.5 × 5 − 21.43 = −6.684
    expect(readability(['The cat sat on it.'])).toEqual({ words: 5, sentences: 1, grade: -6.7 });
  });

  it('is higher for longer words, and for longer sentences', () => {
    const plain = readability(['You can go home. You can stay.']).grade;

    expect(readability(['Immediate discharge home is possible. Remaining is possible.']).grade).toBeGreaterThan(plain);
    expect(readability(['You can go home, and you can stay.']).grade).toBeGreaterThan(plain);
  });

  it('counts a placeholder as a number of two digits, and marks as nothing', () => {
    expect(readability(['It was {go} – then.'])).toEqual(readability(['It was 12 then.']));
  });

  it('is 0 where there is nothing to read', () => {
    expect(readability(['', '…'])).toEqual({ words: 0, sentences: 0, grade: 0 });
  });
});

it('the grade of a words file is of its sentences, section by section, without names, labels and sources', () => {
  const { all, sections } = readabilityOf(tinyWords());

  expect(Object.keys(sections)).toContain('options');
  expect(Object.keys(sections)).not.toContain('values');
  expect(Object.keys(sections)).not.toContain('sources');
  expect(all.words).toBe(Object.values(sections).reduce((sum, { words }) => sum + words, 0));
});
