import { describe, expect, it } from 'vitest';
import { joined } from '../../../lib/export/joined';

describe('what is said one after another', () => {
  it('has the full stop of its language between, once, and the end that the last has', () => {
    expect(joined(['Picked', 'Her words'], 'en-GB')).toBe('Picked. Her words');
    expect(joined(['چنا گیا', 'اس کے الفاظ'], 'ur')).toBe('چنا گیا۔ اس کے الفاظ');
    expect(joined(['বাছা হয়েছে।', 'তাঁর কথা'], 'bn')).toBe('বাছা হয়েছে। তাঁর কথা');
  });

  it('has no stop for what is not there', () => {
    expect(joined(['', 'Her words', undefined, null, false], 'ur')).toBe('Her words');
    expect(joined([], 'ur')).toBe('');
  });
});
