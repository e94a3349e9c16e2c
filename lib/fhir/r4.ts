/**
 * The part of FHIR R4 (4.0.1) that a plan is written in, as types: http://hl7.org/fhir/R4. What is not here is not
 * written, so that no order and no personal chance can be.
 */

export interface Identifier {
  system: string;
  value: string;
}
export interface Coding {
  system?: string;
  version?: string;
  code: string;
  display?: string;
}
export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}
/** To a resource of the same document, or only in words where there is none. */
export interface Reference {
  reference?: string;
  identifier?: Identifier;
  display?: string;
}
export interface Narrative {
  status: 'generated' | 'additional';
  /** XHTML. */
  div: string;
}
export interface Annotation {
  authorString?: string;
  authorReference?: Reference;
  time?: string;
  text: string;
}
export interface Attachment {
  contentType?: string;
  language?: string;
  /** Base64. */
  data?: string;
  /** Bytes of what `data` stands for. */
  size?: number;
  /** SHA-1 of those bytes, in base64: R4 knows no other here. */
  hash?: string;
  title?: string;
  creation?: string;
}

export interface Meta {
  profile?: string[];
  security?: Coding[];
  tag?: Coding[];
}

interface Common<T extends string> {
  resourceType: T;
  id?: string;
  meta?: Meta;
  language?: string;
  text?: Narrative;
}

export interface Section {
  title: string;
  code: CodeableConcept;
  text: Narrative;
  entry?: Reference[];
}
export interface Composition extends Common<'Composition'> {
  identifier?: Identifier;
  status: 'preliminary';
  type: CodeableConcept;
  category?: CodeableConcept[];
  subject: Reference;
  date: string;
  author: Reference[];
  title: string;
  section: Section[];
}
export interface Patient extends Common<'Patient'> {
  extension?: { url: string; valueBoolean: boolean }[];
  identifier?: Identifier[];
  communication?: { language: CodeableConcept; preferred?: true }[];
}
export interface Device extends Common<'Device'> {
  identifier?: Identifier[];
  status: 'active';
  deviceName: { name: string; type: 'user-friendly-name' }[];
  version: { value: string }[];
}
export interface Observation extends Common<'Observation'> {
  identifier?: Identifier[];
  status: 'final';
  category: CodeableConcept[];
  code: CodeableConcept;
  subject: Reference;
  effectiveDateTime: string;
  performer: Reference[];
  valueCodeableConcept?: CodeableConcept;
  valueString?: string;
  component?: { code: CodeableConcept; valueCodeableConcept: CodeableConcept }[];
  note?: Annotation[];
  derivedFrom?: Reference[];
}
export interface Goal extends Common<'Goal'> {
  identifier?: Identifier[];
  lifecycleStatus: 'proposed';
  description: { text: string };
  subject: Reference;
  statusDate: string;
  expressedBy?: Reference;
}
export interface CarePlanActivity {
  detail: {
    code: CodeableConcept;
    status: 'not-started' | 'unknown';
    statusReason?: CodeableConcept;
    description: string;
  };
}
export interface CarePlan extends Common<'CarePlan'> {
  identifier?: Identifier[];
  status: 'draft';
  intent: 'proposal';
  category: CodeableConcept[];
  title: string;
  description: string;
  subject: Reference;
  created: string;
  author: Reference;
  contributor: Reference[];
  supportingInfo?: Reference[];
  goal?: Reference[];
  activity: CarePlanActivity[];
}
export interface QuestionnaireItem {
  linkId: string;
  text: string;
  type: 'choice' | 'group' | 'string' | 'boolean';
  repeats?: boolean;
  answerOption?: { valueCoding: Coding }[];
  item?: QuestionnaireItem[];
}
export interface Questionnaire extends Common<'Questionnaire'> {
  identifier?: Identifier[];
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft' | 'active';
  subjectType: 'Patient'[];
  item: QuestionnaireItem[];
}
export interface ResponseItem {
  linkId: string;
  text: string;
  answer?: { valueCoding?: Coding; valueString?: string; valueBoolean?: boolean }[];
  item?: ResponseItem[];
}
export interface QuestionnaireResponse extends Common<'QuestionnaireResponse'> {
  identifier?: Identifier;
  questionnaire: string;
  status: 'completed' | 'in-progress';
  subject: Reference;
  authored: string;
  /** Who wrote the answers down. */
  author?: Reference;
  /** Whose answers they are. */
  source: Reference;
  item: ResponseItem[];
}
export interface DocumentReference extends Common<'DocumentReference'> {
  masterIdentifier?: Identifier;
  identifier?: Identifier[];
  status: 'current';
  type: CodeableConcept;
  subject?: Reference;
  date?: string;
  description: string;
  content: { attachment: Attachment; format?: Coding }[];
}
export interface Provenance extends Common<'Provenance'> {
  target: Reference[];
  occurredPeriod: { start: string; end: string };
  recorded: string;
  agent: { type: CodeableConcept; who: Reference }[];
  entity?: { role: 'source'; what: Reference }[];
}

export type Resource =
  | Composition
  | Patient
  | Device
  | Observation
  | Goal
  | CarePlan
  | Questionnaire
  | QuestionnaireResponse
  | DocumentReference
  | Provenance;

export interface Entry {
  /** `urn:uuid:` and the same for the same plan. */
  fullUrl: string;
  resource: Resource;
}
/** A document: the Composition first, and everything that it names. */
export interface Bundle {
  resourceType: 'Bundle';
  meta?: Meta;
  identifier: Identifier;
  type: 'document';
  timestamp: string;
  entry: Entry[];
}
