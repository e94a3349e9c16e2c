import type { ConversationField, NeedName } from '../consultation/event-schema';

/**
 * What is in the note and in the document for the record, and on nothing that goes home with her: whoever must not see
 * something would read there that it is kept from them.
 */
export const keptFromPaper: ReadonlySet<ConversationField> = new Set(['sharing']);

/** The same of her needs: whoever is not to interpret for her may be beside her when she reads it. */
export const needsKeptFromPaper: ReadonlySet<NeedName> = new Set(['notBy']);
