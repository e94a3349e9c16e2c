/**
 * What an observer looks for, in the three parts of the three-talk model (Elwyn and others, BMJ 2017;359:j4891): that
 * there is a choice, what the options are, and her decision. The items and their words are our own, and have no score.
 */
export const sheetItems = {
  choice: ['saidThereIsAChoice', 'askedHerToShare', 'askedHerWordsFirst', 'heardWithoutInterrupting', 'metHerNeeds'],
  options: [
    'namedEveryOption',
    'namedWaitingOrDeclining',
    'gaveBothFrames',
    'saidWhatIsNotKnown',
    'checkedWhatSheUnderstood',
    'keptOwnViewApart',
  ],
  decision: ['linkedToWhatMatters', 'gaveHerTime', 'acceptedHerAnswer', 'madePlanB', 'saidWhatHappensNext'],
} as const;

export type SheetTalk = keyof typeof sheetItems;
export type SheetItem = (typeof sheetItems)[SheetTalk][number];

/** Every item, in the order of the sheet. */
export const allSheetItems: readonly SheetItem[] = Object.values(sheetItems).flat();

/** How an item was seen. There is no number behind any of them. */
export const sheetMarks = ['seen', 'partly', 'notSeen', 'cannotTell'] as const;
export type SheetMark = (typeof sheetMarks)[number];

/** Who fills a sheet in. In a class more than one listens; the second has a sheet of their own. */
export const sheetBy = ['observer', 'secondObserver', 'woman', 'clinician'] as const;
export type SheetBy = (typeof sheetBy)[number];

/** True for a role that listened and did not talk. */
export function listened(by: SheetBy): by is 'observer' | 'secondObserver' {
  return by === 'observer' || by === 'secondObserver';
}
