/** What could be decided of one item, and why. */
export interface Judgement {
  status: 'pass' | 'fail' | 'person' | 'notApplicable';
  /** Sentences with the evidence in them. */
  why: string[];
}
