import { type Content, textOf } from './content';
import type { Reference, Section } from './r4';
import { systems } from './systems';

/** Headings of the UK record standard that sections of a plan stand under, with the names that the standard gives them. */
const headings = {
  'patient-and-carer-concerns-expectations-and-wishes': 'Patient and carer concerns, expectations and wishes',
  'plan-and-requested-actions': 'Plan and requested actions',
  'information-and-advice-given': 'Information and advice given',
  'outstanding-issues': 'Outstanding issues',
  'attendance-details': 'Attendance details',
  'person-completing-record': 'Person completing record',
  'individual-requirements': 'Individual requirements',
  'mental-capacity-assessment': 'Mental capacity assessment',
  'professional-narrative': 'Professional narrative',
  'consent-for-treatment-record': 'Consent for treatment record',
  'consent-for-information-sharing': 'Consent for information sharing',
  'clinical-administration': 'Clinical administration',
} as const;

export type Heading = keyof typeof headings;

/** One section, whose narrative says all of it to a system that understands nothing else. */
export function sectionOf(
  content: Content,
  code: Heading,
  title: string,
  html: string,
  entry: readonly Reference[] = [],
): Section {
  return {
    title,
    code: { coding: [{ system: systems.headings, code, display: headings[code] }], text: headings[code] },
    text: textOf(content, html, 'additional'),
    ...(entry.length > 0 && { entry: [...entry] }),
  };
}
