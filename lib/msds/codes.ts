import type { CodeSet } from '../consultation/event-schema';

/**
 * Codes of the Maternity Services Data Set, group "Maternity Care Plan": MATERNITY CARE PLAN TYPE and MATERNITY CARE
 * SETTING (OF PLANNED DELIVERY), as in the NHS Data Dictionary of May 2026 (Open Government Licence).
 * https://www.datadictionary.nhs.uk
 */
export const codes = {
  planType: ['05', '06', '07'],
  plannedSetting: ['01', '02', '03', '04', '05', '06', '96', '97', '98', '99'],
} as const satisfies Record<CodeSet, readonly string[]>;

/** Names of the data elements that the codes are of. */
export const elements: Record<CodeSet, string> = {
  planType: 'MATERNITY CARE PLAN TYPE',
  plannedSetting: 'MATERNITY CARE SETTING (OF PLANNED DELIVERY)',
};

type Codes = typeof codes;
export type Code<S extends CodeSet = CodeSet> = Codes[S][number];

/** True for a code of this set; a file that somebody made may hold any other. */
export function isCode<S extends CodeSet>(set: S, code: string): code is Code<S> {
  return (codes[set] as readonly string[]).includes(code);
}
