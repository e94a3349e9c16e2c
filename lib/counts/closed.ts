import { type Counts, type MonthRow, noCounts, saidTogether, type Waiting } from './counts';
import { bothMayBeTold, fewest, mayBeTold, type Proportion } from './may-be-told';
import { type ConversationMeasure, type DoneMeasure, doneMeasures, groupOf, type SaidGroup, type SaidMeasure } from './measures';

/**
 * The counts with every month before this one over. What may leave is released into the row of the month that ended; what
 * may not waits, so that no number from one to four leaves, and none can be got by taking one number from another:
 * - conversations, until there are five of them;
 * - what was done in some of them, until neither those in which it was nor those in which it was not are one to four. It is
 *   looked at where conversations leave, and at no other time: else two rows would tell how many there were in between.
 *   Waiting is on the screen where options are compared, so these two leave together, or one would be taken from the other;
 * - what is said of women, in fives, with what is over left to wait. It is looked at once something was said of five more of
 *   them: were it looked at after one, a five that leaves would be her answer.
 */
export function closed(counts: Counts, month: string, newId: () => string): Counts {
  if (counts.month >= month) return counts;
  const { now, waiting } = counts;
  const opened = waiting.opened + now.conversations.opened;
  const leaves = opened >= fewest;
  const since = sinceWhen(counts);

  const done = partsOf(counts);
  const told = leaves ? doneMeasures.filter((name) => isTold(name, done)) : [];
  const left: ConversationMeasure[] = leaves ? ['opened', ...told] : [];

  const said = saidTogether(waiting.said, now.said);
  const fresh = freshOf(counts);
  const isLookedAt = (group: SaidGroup) => (group === 'language' ? leaves : (fresh[group] ?? 0) >= fewest);
  const names = Object.keys(said) as SaidMeasure[];
  const fives = (name: SaidMeasure) => (isLookedAt(groupOf(name)) ? Math.floor((said[name] ?? 0) / fewest) * fewest : 0);
  const released = saidTogether({}, Object.fromEntries(names.map((name) => [name, fives(name)])));
  const rest = saidTogether({}, Object.fromEntries(names.map((name) => [name, (said[name] ?? 0) - fives(name)])));

  const next = noCounts(month);
  const waits: Waiting = {
    opened: leaves ? 0 : opened,
    done: Object.fromEntries(
      doneMeasures.map((name) => [name, told.includes(name) ? next.waiting.done[name] : done[name]]),
    ) as Waiting['done'],
    since: Object.fromEntries(Object.entries(since).filter(([name]) => !left.includes(name as ConversationMeasure))),
    said: rest,
    fresh: Object.fromEntries(Object.entries(fresh).filter(([group]) => !isLookedAt(group as SaidGroup))),
  };
  const row: MonthRow = {
    id: newId(),
    month: counts.month,
    from: left.map((name) => since[name] ?? counts.month).sort()[0] ?? counts.month,
    ...(leaves && { opened }),
    done: Object.fromEntries(told.map((name) => [name, done[name]])),
    said: released,
  };
  const any = leaves || Object.keys(released).length > 0;
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

/** Of how many something was said since it was last looked at. */
function freshOf({ now, waiting }: Counts): Waiting['fresh'] {
  const fresh: Partial<Record<SaidGroup, number>> = { ...waiting.fresh };
  for (const [name, value = 0] of Object.entries(now.said) as [SaidMeasure, number][]) {
    const group = groupOf(name);
    if (group !== 'language') fresh[group] = (fresh[group] ?? 0) + value;
  }
  return fresh;
}
