/** The steps and pages of the aid that can be on the screen in practice. A look of another is of another version. */
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
] as const;
export type ViewName = (typeof viewNames)[number];
