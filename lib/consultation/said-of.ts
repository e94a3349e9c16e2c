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

/**
 * What she needs so that she can understand, be understood and come in, in the order in which it is asked: once, for all
 * decisions. It follows the data standard for communication needs (Accessible Information Standard, DCB1605). What else
 * helps her she says in her own words, as `talk`.
 */
export const needNames = [
  'speak',
  'read',
  'interpreter',
  'by',
  'notBy',
  'signs',
  'format',
  'senses',
  'room',
  'helper',
  'reach',
] as const;

/**
 * What can be picked of each, as a list that may be picked from more than once. `none` is somebody's word that there is no
 * such need, which is not the same as silence. A language is picked by its tag.
 */
export const needWays = {
  speak: 'language',
  read: 'language',
  interpreter: ['yes', 'no'],
  by: ['inRoom', 'phone', 'video'],
  notBy: [],
  signs: ['bsl', 'lipSpeaker', 'lipReading', 'none'],
  format: ['large', 'easy', 'braille', 'audio', 'written', 'none'],
  senses: ['hearing', 'seeing', 'learning', 'memory', 'none'],
  room: ['time', 'quiet', 'none'],
  helper: ['yes', 'no'],
  reach: ['call', 'text', 'letter'],
} as const satisfies Record<(typeof needNames)[number], 'language' | readonly string[]>;

/** Needs of which one answer leaves the others out. */
export const oneWay: ReadonlySet<(typeof needNames)[number]> = new Set(['interpreter', 'helper'] as const);

/**
 * What staff do about her needs, in the order of the Accessible Information Standard: ask, write down, make them seen in the
 * record, tell those who have to know, meet them, look again. An interpreter is booked before and is there or not on the day.
 */
export const needSteps = ['identified', 'recorded', 'flagged', 'shared', 'booked', 'present', 'met', 'reviewed'] as const;

/** How each of them stands, where somebody said so. */
export const needStates = {
  identified: ['yes', 'no'],
  recorded: ['yes', 'no'],
  flagged: ['yes', 'no'],
  shared: ['yes', 'no', 'refused'],
  booked: ['yes', 'no'],
  present: ['inRoom', 'phone', 'video', 'no'],
  met: ['yes', 'partly', 'no'],
  reviewed: ['yes', 'no'],
} as const satisfies Record<(typeof needSteps)[number], readonly string[]>;

/** The days that a step can be about, first and last: another one is a slip of the hand, or of a file. */
export const needDays = { first: '2000-01-01', last: '2099-12-31' } as const;

/** As many languages as anybody picks, and more; no other need has as many ways. */
export const mostWays = 20;

/** What of her words can be kept from what others at home may read. */
export const keptBackOf = ['about', 'need', 'reason', 'planB', 'question', 'door'] as const;
