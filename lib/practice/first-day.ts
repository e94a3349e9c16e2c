/**
 * ISO date of the first line of Evenhand. Nobody acted with it before, so an earlier day in a file is another day: it could
 * be the one on which somebody was born.
 */
export const firstDay = '2026-11-24';
