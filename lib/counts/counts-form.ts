/** What a file of counts is made of: held to in the quick look at it, and in the schema that tells what is wrong. */
export const countsForm = {
  format: 1,
  /** Nobody counts further back than this project, or more months than a lifetime of work. */
  mostMonths: 600,
  /** Of anything in one month: one a minute on one device, around the clock, for as long as the longest month. */
  mostCounted: 44_640,
  id: /^[0-9a-f]{32}$/,
  /** YYYY-MM */
  month: /^20\d\d-(0[1-9]|1[0-2])$/,
} as const;
