/** What a stage came to. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export function countTests(report: string, code: number): Count;
