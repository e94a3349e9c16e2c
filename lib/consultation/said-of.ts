/** What her own words are asked for, in the order in which they are asked. */
export const aboutPrompts = ['home', 'hopes', 'before', 'worries', 'talk'] as const;

/** What a record of a conversation carries besides her words and the figures; each may stay empty. */
export const conversationFields = [
  'present',
  'professional',
  'interpreter',
  'setting',
  'mode',
  'times',
  'urgency',
  'capacity',
  'needsMet',
  'involvement',
  'discussed',
  'raised',
  'recommendation',
  'factors',
  'checked',
  'time',
  'given',
  'next',
  'review',
  'consent',
  'copy',
  'sharing',
  'measure',
] as const;

/** The lines of the card on the door of the birth room. */
export const doorLines = ['band', 'message', 'with', 'speak', 'ifMove'] as const;

/** Code sets of the Maternity Services Data Set that a clinician confirms a code of. */
export const codeSets = ['planType', 'plannedSetting'] as const;
