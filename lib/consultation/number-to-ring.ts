/** A number as it is shown and rung: digits, spaces, brackets, and a plus in front. Nothing else can be said with it. */
export const numberToRing = /^\+?[\d ()]{3,30}$/;
