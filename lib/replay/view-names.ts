/**
 * Every step and page that the aid has, and the cards of the case: the watcher of the screen does not compile with a page
 * that is not here. A look of another is of another version.
 */
export const viewNames = [
  'start',
  'matters',
  'compare',
  'row',
  'questions',
  'decide',
  'plan',
  'decisions',
  'conversation',
  'record',
  'door',
  'thread',
  'saved',
  'carry',
  'keeping',
  'language',
  'needs',
  'double',
  'unfair',
  'counts',
  'cards',
] as const;
export type ViewName = (typeof viewNames)[number];
