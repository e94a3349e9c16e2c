/**
 * Where the project's own codes are said to be from. The project has no domain, so these are names and not addresses:
 * `.invalid` never resolves (RFC 2606), and nobody else can be given it.
 */
const ours = 'https://evenhand.invalid/fhir';

export const systems = {
  /** What kind of thing a resource is: a preference, her words, the file of a plan. */
  kind: `${ours}/CodeSystem/kind`,
  /** A decision, or a part of one: `place-of-birth`, `pain#first`. The version is that of the pack. */
  decision: `${ours}/CodeSystem/decision`,
  standing: `${ours}/CodeSystem/standing`,
  weight: `${ours}/CodeSystem/weight`,
  prompt: `${ours}/CodeSystem/prompt`,
  /** What she needs, and what can be picked of it. */
  need: `${ours}/CodeSystem/need`,
  needWay: `${ours}/CodeSystem/need-way`,
  /** BCP 47, as FHIR names it (http://hl7.org/fhir/R4/valueset-all-languages.html). */
  language: 'urn:ietf:bcp:47',
  /** SHA-256, in hexadecimal, of the canonical content of a pack. */
  packHash: `${ours}/pack-sha-256`,
  pack: `${ours}/pack`,
  uri: 'urn:ietf:rfc:3986',
  headings: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings',
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  participant: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  snomed: 'http://snomed.info/sct',
} as const;

/** What a document and the plans in it are, in the code of the UK Core examples. */
export const carePlanCode = { system: systems.snomed, code: '734163000', display: 'Care plan' } as const;

/** The options of one decision, as codes. */
export const optionsOf = (pack: string) => `${ours}/CodeSystem/option/${pack}`;
/** What would have to change first, for the plans B of one decision, as codes. */
export const ifThensOf = (pack: string) => `${ours}/CodeSystem/if-then/${pack}`;
/** The codes that a clinician confirmed, by their set: those of the Maternity Services Data Set. */
export const codesOf = (set: string) => `${ours}/CodeSystem/msds/${set}`;
export const questionnaireUrl = (name: string) => `${ours}/Questionnaire/${name}`;
/** A profile of UK Core, by the resource that it is of. */
export const ukCore = (of: string) => `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${of}`;
