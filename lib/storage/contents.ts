import { type Event, parseEvent } from '../consultation/event-schema';
import { effective } from '../consultation/state';
import type { PlanSummary } from '../keeping';
import { byPlace, type Numbered } from './numbered';
import type { EntryRow, PlanRow } from './rows';
import { seal, unseal } from './seal';
import type { OpenKey } from './vault';

/** The shapes of what is inside a row. A number goes up when a shape changes; its reader then goes to the museum. */
const formats = { entry: 2, plan: 1 } as const;

/** What a list shows of a plan. */
type Summary = Pick<PlanSummary, 'label' | 'packs'>;

/** What the events of a plan say of it in a list. */
export function summaryOf(events: readonly Event[]): Summary {
  const counted = effective(events);
  const label = counted.findLast((event) => event.kind === 'label');
  return {
    label: label?.kind === 'label' ? label.words : '',
    packs: [...new Set(counted.map(({ pack }) => pack))],
  };
}

export async function sealEntry({ key }: OpenKey, plan: string, { event, place }: Numbered): Promise<EntryRow> {
  return sealContent(key, plan, event.id, { plan, place, event });
}

/** An event that this version cannot read is kept as it is. */
export function sealRaw({ key }: OpenKey, plan: string, id: string, place: number, raw: string): Promise<EntryRow> {
  return sealContent(key, plan, id, { plan, place, raw });
}

async function sealContent(key: CryptoKey, plan: string, id: string, content: object): Promise<EntryRow> {
  const format = formats.entry;
  return { plan, id, format, sealed: await seal(key, entryPlace(plan, id, format), JSON.stringify(content)) };
}

/** An entry that was read: an event in its place, or what could not be read. */
export type ReadEntry = { place: number; id: string; event: Event } | { place: number; id: string; aside: string };

/** What is in a row; a row that was moved to another plan, damaged or written by a newer version is set aside. */
export async function readEntry({ key }: OpenKey, { plan, id, format, sealed }: EntryRow): Promise<ReadEntry> {
  const text = await unseal(key, entryPlace(plan, id, format), sealed);
  const content = text === undefined ? undefined : parseJson(text);
  const place = typeof content?.place === 'number' ? content.place : Number.MAX_SAFE_INTEGER;
  if (content?.plan === plan && format === formats.entry) {
    const event = parseEvent(content.event);
    if (event?.id === id) return { place, id, event };
    return { place, id, aside: typeof content.raw === 'string' ? content.raw : (text ?? '').trimEnd() };
  }
  return { place, id, aside: (text ?? `${plan} ${id}`).trimEnd() };
}

/** In the order in which things were said. */
export function inOrder(entries: readonly ReadEntry[]): ReadEntry[] {
  const placed = (entry: ReadEntry) => ({ ...entry, at: 'event' in entry ? entry.event.at : '' });
  return entries.toSorted((one, other) => byPlace(placed(one), placed(other)));
}

export async function sealPlan(
  { key }: OpenKey,
  id: string,
  changedAt: string,
  last: string | undefined,
  summary: Summary,
): Promise<PlanRow> {
  const format = formats.plan;
  const sealed = await seal(key, { table: 'plans', id, format }, JSON.stringify(summary));
  return { id, format, changedAt, sealed, ...(last !== undefined && { purgeAfter: last }) };
}

/** What a list shows; nothing where the row cannot be read. */
export async function readPlan({ key }: OpenKey, { id, format, sealed }: PlanRow): Promise<Summary | undefined> {
  if (format !== formats.plan) return undefined;
  const text = await unseal(key, { table: 'plans', id, format }, sealed);
  const content = text === undefined ? undefined : parseJson(text);
  if (typeof content?.label !== 'string' || !Array.isArray(content.packs)) return undefined;
  return { label: content.label, packs: content.packs.filter((pack) => typeof pack === 'string') };
}

const entryPlace = (plan: string, id: string, format: number) => ({ table: 'entries', id: `${plan}/${id}`, format }) as const;

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
