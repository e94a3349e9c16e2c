import type { PlanList, PlanQuery, PlanSummary } from '../keeping';
import type { Outcome } from '../platform';
import { readPlan } from './contents';
import type { Database } from './database';
import type { PlanRow } from './rows';
import type { OpenKey } from './vault';

/** How many plans a list gives at a time unless told. */
const page = 50;

/** Lists of plans, with what was unsealed for one remembered for the next. */
export interface PlanLists {
  list: (open: OpenKey, query: PlanQuery) => Promise<Outcome<PlanList>>;
  /** What is remembered of a plan, or of all, holds no longer. */
  forget: (plan?: string) => void;
}

export function createPlanLists(database: Database): PlanLists {
  const seen = new Map<string, { changedAt: string; summary: PlanSummary | undefined }>();
  const summary = async (open: OpenKey, { id, ...row }: PlanRow): Promise<PlanSummary | undefined> => {
    const before = seen.get(id);
    if (before?.changedAt === row.changedAt) return before.summary && { ...before.summary, purgeAfter: row.purgeAfter };
    const read = await readPlan(open, { id, ...row });
    const made = read && { id, changedAt: row.changedAt, purgeAfter: row.purgeAfter, ...read };
    seen.set(id, { changedAt: row.changedAt, summary: made });
    return made;
  };
  const summaries = (open: OpenKey, rows: readonly PlanRow[]) => Promise.all(rows.map((row) => summary(open, row)));
  const unread = (read: readonly unknown[]) => read.filter((one) => !one).length;
  return {
    list: async (open, { search = '', packs = [], from = 0, count = page }) => {
      const words = search.trim().toLocaleLowerCase();
      const rows = await database.plans(words === '' ? { from, count } : undefined);
      if (!rows.ok) return rows;
      const read = await summaries(open, rows.value.plans);
      if (words === '') {
        const plans = rows.value.plans.map((row, index) => read[index] ?? unreadable(row));
        return { ok: true, value: { total: rows.value.total, plans, unread: unread(read) } };
      }
      const found = read.flatMap((one) =>
        one && (one.label.toLocaleLowerCase().includes(words) || one.packs.some((pack) => packs.includes(pack))) ? [one] : [],
      );
      return { ok: true, value: { total: found.length, plans: found.slice(from, from + count), unread: unread(read) } };
    },
    forget: (plan) => {
      if (plan === undefined) seen.clear();
      else seen.delete(plan);
    },
  };
}

/** A plan whose row cannot be read is listed all the same: its events may be whole, and it can be deleted. */
function unreadable({ id, changedAt, purgeAfter }: PlanRow): PlanSummary {
  return { id, label: '', changedAt, purgeAfter, packs: [] };
}
