import { describe, expect, it } from 'vitest';
import { nhsNumber, spaced } from '../../../lib/fhir/nhs-number';

describe('an NHS number', () => {
  it.each([
    ['9434765919', '9434765919'],
    ['943 476 5919', '9434765919'],
    [' 943-476-5919 ', '9434765919'],
    ['9990000050', '9990000050'],
    ['٩٤٣ ٤٧٦ ٥٩١٩', '9434765919'],
    ['۹۴۳۴۷۶۵۹۱۹', '9434765919'],
    ['৯৪৩ ৪৭৬ ৫৯১৯', '9434765919'],
    ['９４３４７６５９１９', '9434765919'],
  ])('is read in %s', (typed, digits) => {
    expect(nhsNumber(typed)).toBe(digits);
  });

  it.each(['', '943 476 591', '943 476 59190', '9434765918', '4934765919', '9434765a19', '٩٤٣٤٧٦٥٩١٨', '1234567890'])(
    'is not there in %j',
    (typed) => {
      expect(nhsNumber(typed)).toBeUndefined();
    },
  );

  it('is shown in three, three and four', () => {
    expect(spaced('9434765919')).toBe('943 476 5919');
  });
});
