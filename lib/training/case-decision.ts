/** A decision as far as a case is held against it. */
export interface CaseDecision {
  /** Id of the pack. */
  id: string;
  /** Empty where the decision has one part, which has no name. */
  parts: readonly { id: string; options: readonly string[] }[];
  options: readonly { id: string; kind: 'course' | 'wait' }[];
  rows: readonly string[];
  values: readonly string[];
  questions: readonly string[];
}

interface Ided {
  id: string;
}

/** What of the file of a pack a case is held against. */
export function caseDecision(pack: {
  id: string;
  parts?: CaseDecision['parts'] | undefined;
  options: CaseDecision['options'];
  rows: readonly Ided[];
  values: readonly Ided[];
  questions: readonly string[];
}): CaseDecision {
  const ids = (list: readonly Ided[]) => [...new Set(list.map(({ id }) => id))];
  return {
    id: pack.id,
    parts: pack.parts ?? [],
    options: pack.options,
    rows: ids(pack.rows),
    values: ids(pack.values),
    questions: pack.questions,
  };
}
