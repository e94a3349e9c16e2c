/**
 * What a pack names: an option, a row, itself. The note and the paper print it where they do not know it, so that a plan
 * from somebody else's file must not be able to say a sentence with it.
 */
export const plainName = /^[\w.:-]{1,120}$/;
