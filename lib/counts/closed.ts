import { clockPutRight } from './clock-put-right';
import { type Counts, type MonthRow, noCounts, type Waiting } from './counts';
import { bothMayBeTold, fewest, mayBeTold, type Proportion } from './may-be-told';
import { type ConversationMeasure, type DoneMeasure, doneMeasures } from './measures';
import { saidTold } from './said-told';

/**
 * The counts with every month before this one over. What may leave is released into the row of the month that ended; what
 * may not waits, so that no number from one to four leaves, and none can be got by taking one number from another:
 * - conversations, until there are five of them;
 * - what was done in some of them, until neither those in which it was nor those in which it was not are one to four. It is
 *   looked at where conversations leave, and at no other time: else two rows would tell how many there were in between.
 *   Waiting is on the screen where options are compared, so these two leave together, or one would be taken from the other;
 * - what is said of women, as `saidTold` has it.
 * Where the month that is being counted lies far ahead of the clock, the clock was wrong when it began: it is counted under
 * the true month from then on. Rows that have left stay as they are, and no month gets a second one.
 */
export function closed(counts: Counts, month: string, newId: () => string): Counts {
  if (counts.month >= month) return clockPutRight(counts, month);
  const { now, waiting } = counts;
  const opened = waiting.opened + now.conversations.opened;
  const taken = counts.released.some((row) => row.month === counts.month);
  const leaves = opened >= fewest && !taken;
  const since = sinceWhen(counts);

  const done = partsOf(counts);
  const told = leaves ? doneMeasures.filter((name) => isTold(name, done)) : [];
  const left: ConversationMeasure[] = leaves ? ['opened', ...told] : [];

  const said = saidTold(counts, taken ? undefined : { opened: leaves ? opened : undefined });

  const next = noCounts(month);
  const waits: Waiting = {
    opened: leaves ? 0 : opened,
    done: Object.fromEntries(
      doneMeasures.map((name) => [name, told.includes(name) ? next.waiting.done[name] : done[name]]),
    ) as Waiting['done'],
    since: Object.fromEntries(Object.entries(since).filter(([name]) => !left.includes(name as ConversationMeasure))),
    said: said.waits,
    fresh: said.fresh,
  };
  const row: MonthRow = {
    id: newId(),
    month: counts.month,
    from: left.map((name) => since[name] ?? counts.month).sort()[0] ?? counts.month,
    ...(leaves && { opened }),
    done: Object.fromEntries(told.map((name) => [name, done[name]])),
    said: said.told,
  };
  const any = leaves || Object.keys(said.told).length > 0;
  return { ...next, waiting: waits, released: any ? [...counts.released, row] : counts.released };
}

function isTold(name: DoneMeasure, done: Readonly<Record<DoneMeasure, Proportion>>): boolean {
  return name === 'compared' || name === 'waiting' ? bothMayBeTold(done.compared, done.waiting) : mayBeTold(done[name]);
}

/** What was done in how many conversations that have not left; never in more of them than there were. */
function partsOf({ now, waiting }: Counts): Readonly<Record<DoneMeasure, Proportion>> {
  const both = (name: DoneMeasure): Proportion => {
    const of = waiting.done[name].of + now.conversations.opened;
    return { value: Math.min(of, waiting.done[name].value + now.conversations[name]), of };
  };
  const compared = both('compared');
  const { value, of } = both('waiting');
  return { compared, waiting: { value: Math.min(value, compared.value), of }, planB: both('planB'), given: both('given') };
}

/** The first month of whose conversations something waits, by what waits. */
function sinceWhen({ month, now, waiting }: Counts): Waiting['since'] {
  if (now.conversations.opened === 0) return waiting.since;
  return Object.fromEntries((['opened', ...doneMeasures] as const).map((name) => [name, waiting.since[name] ?? month]));
}
