import type { Coding, Meta } from './r4';

/** What FHIR calls data that were made for a test: HL7 v3 ActReason, http://terminology.hl7.org/CodeSystem/v3-ActReason. */
const testData: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/** The profile of a resource and, where it was acted, that it is no real one: as a label of security, which a server has to heed, and as a tag. */
export const metaOf = ({ practice }: { practice: boolean }, profile: string): Meta =>
  practice ? { profile: [profile], security: [testData], tag: [testData] } : { profile: [profile] };

/** True for the meta of a resource that says so, in a tag or a label of security, with capitals or without. */
export const isTestData = (meta: unknown): boolean =>
  (JSON.stringify(meta ?? null) ?? '').toUpperCase().includes(`"CODE":"${testData.code}"`);
