import type { Arm, PackFile, WordsFile } from '../pack/schema';

export type RowFile = PackFile['rows'][number];
export type RateArm = Extract<Arm, { kind: 'rate' }>;

/** What was changed is done by now: there was something to change. */
export function did(..._changes: unknown[]): true {
  return true;
}

/** Sets fields, of whatever type: a tilt may break the shape of a file. */
export function set(target: object, change: object): true {
  Object.assign(target, change);
  return true;
}

export function rates(row: RowFile): RateArm[] {
  return row.arms.flatMap((arm) => (arm.kind === 'rate' ? [arm] : []));
}

/** The first row with figures that differ for two options or more. */
export function compared(pack: PackFile): { row: RowFile; one: RateArm; other: RateArm } | undefined {
  for (const row of pack.rows) {
    const [one, ...more] = rates(row);
    const other = more.find(({ value }) => value !== one?.value);
    if (one && other) return { row, one, other };
  }
  return undefined;
}

/** The first row that has at least one rate. */
export function rated(pack: PackFile): { row: RowFile; arm: RateArm } | undefined {
  for (const row of pack.rows) {
    const [arm] = rates(row);
    if (arm) return { row, arm };
  }
  return undefined;
}

export function waiting(pack: PackFile): string {
  return pack.options.find(({ kind }) => kind === 'wait')?.id ?? '';
}

export function course(pack: PackFile): string {
  return pack.options.find(({ kind }) => kind === 'course')?.id ?? '';
}

/** The words of the option that a tilt is in favour of, or against: the first course. */
export function words(pack: PackFile, said: WordsFile): WordsFile['options'][string] {
  const own = said.options[course(pack)];
  if (!own) throw new Error(`no words for ${course(pack)}`);
  return own;
}

/** The first entry of a record: a note, a reason. */
export function firstOf(record: Record<string, string>): string | undefined {
  return Object.keys(record)[0];
}

/** The source of the first row: one that is on the screen. */
export function cited(pack: PackFile): PackFile['sources'][number] | undefined {
  return pack.sources.find(({ id }) => id === pack.rows[0]?.source);
}
