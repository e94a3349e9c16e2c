import { describe, expect, it } from 'vitest';
import { latinDigits } from '../../../lib/numbers/latin-digits';

describe('digits that were typed', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Urdu', '۰۱۲۳۴۵۶۷۸۹'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Devanagari', '०१२३४५६७८९'],
    ['full width', '０１２３４５６７８９'],
    ['mathematical, the last of five rows in a row', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
    ['Latin', '0123456789'],
  ])('are understood in %s', (_, typed) => {
    expect(latinDigits(typed)).toBe('0123456789');
  });

  it('keep what stands around them', () => {
    expect(latinDigits('من ٣٦ إلى ۳۸ (৯)')).toBe('من 36 إلى 38 (9)');
  });

  it('have the point and the comma of English between them', () => {
    expect(latinDigits('١٬٢٣٤٫٥')).toBe('1,234.5');
    expect(latinDigits('٬ ٫')).toBe('٬ ٫');
  });
});
