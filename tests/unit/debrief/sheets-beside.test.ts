import { describe, expect, it } from 'vitest';
import { filledBy, sheetsBeside } from '../../../lib/debrief/sheets-beside';
import type { Sheet } from '../../../lib/practice/practice';
import { allSheetItems } from '../../../lib/practice/sheet-items';

const sheets: Sheet[] = [
  { by: 'clinician', marks: { gaveBothFrames: 'seen', madePlanB: 'seen' } },
  { by: 'woman', marks: { gaveBothFrames: 'notSeen', gaveHerTime: 'partly' } },
  { by: 'observer', marks: {} },
];

describe('the sheets side by side', () => {
  it('have every item, in the order of the sheet, and nothing for what was left open', () => {
    const beside = sheetsBeside(sheets);
    expect(beside.map(({ item }) => item)).toEqual(allSheetItems);
    expect(beside.find(({ item }) => item === 'madePlanB')?.marks).toEqual([
      { by: 'woman', mark: undefined },
      { by: 'clinician', mark: 'seen' },
    ]);
  });

  it('differ where two marked an item differently, and not where one left it open', () => {
    expect(
      sheetsBeside(sheets)
        .filter(({ differ }) => differ)
        .map(({ item }) => item),
    ).toEqual(['gaveBothFrames']);
  });

  it('count nobody who marked nothing', () => {
    expect(filledBy(sheets)).toEqual(['woman', 'clinician']);
  });
});
