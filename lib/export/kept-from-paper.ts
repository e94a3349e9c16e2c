import type { ConversationField } from '../consultation/event-schema';

/**
 * What is in the note and in the document for the record, and on nothing that goes home with her: whoever must not see
 * something would read there that it is kept from them.
 */
export const keptFromPaper: ReadonlySet<ConversationField> = new Set(['sharing']);
