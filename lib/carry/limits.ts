/** The longest file and the longest plan in it, in bytes: a plan of a whole pregnancy has a few hundred thousand. */
export const mostBytes = 5_000_000;
/** A FHIR document has the plan in base64 and her words several times more, escaped as each place needs it. */
export const mostDocumentBytes = 10 * mostBytes;
/** A plan of a whole pregnancy has a thousand or two; what a page computes of them grows faster than their number. */
export const mostEvents = 5_000;
/** A plan is nested four deep. */
export const deepest = 20;
/** More codes than these nobody shows one by one. */
export const mostCodes = 40;
/**
 * Bytes in one code. With the head of the code they fill version 22 at level L, which holds 1,460 characters: a
 * phone still reads that from the screen of a phone.
 */
export const bytesOfCode = 890;
/** Problems told one by one; the rest are counted. */
export const mostProblems = 20;
