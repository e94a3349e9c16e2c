/** @typedef {import('./count-tests.mjs').Count} Count */

/** "3 passed, 0 failed", and how many were skipped if any were. */
export const sum = (/** @type {Count} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
