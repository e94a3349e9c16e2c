import type { CarriedPlan } from '../carry/carried-plan';
import { mergeKeepingBack } from '../carry/merge-keeping-back';
import type { Event } from '../consultation/event-schema';
import { effective } from '../consultation/state';
import type { Addition } from '../keeping';
import type { Outcome } from '../platform';
import { isPractice } from '../practice/practice-mark';
import { summaryOf } from './contents';
import type { Keeper } from './keeper';
import type { Numbered } from './numbered';

interface Planned {
  addition: Addition;
  /** The plan that it goes into, and all its events by then. */
  target: string;
  merged: readonly Event[];
  /** The place on disk of each event that is there. */
  places: ReadonlyMap<string, number>;
}

/** What adding a plan would do. Nothing is done. Runs in turn. */
export async function previewNow(keeper: Keeper, { plan, events }: CarriedPlan, toScreen: boolean): Promise<Outcome<Planned>> {
  // Every way in has refused it before: what comes here all the same is not kept, not shown and not added to anything.
  if (isPractice({ plan, events })) throw new Error('a plan that was made in practice is no plan of a woman');
  const { consultation } = keeper.options;
  const shown = consultation.plan.peek();
  const onScreen = toScreen || plan === shown;
  const stored = onScreen ? undefined : await keeper.read(plan);
  if (stored && !stored.ok && stored.why !== 'no_such_plan') return stored;
  const there = stored?.ok ? stored.value.numbered : [];
  const places = onScreen ? keeper.here().places : new Map(there.map(({ event, place }) => [event.id, place]));
  const here = onScreen ? consultation.events.peek() : there.map(({ event }) => event);
  const { events: merged, ...counts } = mergeKeepingBack(here, events);
  const into = onScreen ? (plan === shown ? 'same' : 'screen') : stored?.ok ? 'same' : 'new';
  const addition = { into, ...counts, ...effectOf(here, merged) } as const;
  return { ok: true, value: { addition, target: onScreen ? shown : plan, merged, places } };
}

/** What the plan that is here would lose by it: a file may take back what was said, and give the plan another name. */
function effectOf(here: readonly Event[], merged: readonly Event[]): Pick<Addition, 'noLonger' | 'renamed'> {
  const still = new Set(effective(merged).map(({ id }) => id));
  const [before, after] = [summaryOf(here).label, summaryOf(merged).label];
  return {
    noLonger: effective(here).filter(({ id }) => !still.has(id)).length,
    renamed: here.length > 0 && after !== before ? after : undefined,
  };
}

/** Places for the events that are not on disk, between those that are: these stay where other tabs have them. */
function between(merged: readonly Event[], places: ReadonlyMap<string, number>): Numbered[] {
  const fresh: Numbered[] = [];
  let from = -1;
  let waiting: Event[] = [];
  const settle = (step: number) => {
    for (const [index, event] of waiting.entries()) fresh.push({ event, place: from + step * (index + 1) });
    waiting = [];
  };
  for (const event of merged) {
    const place = places.get(event.id);
    if (place === undefined) waiting.push(event);
    else {
      settle((place - from) / (waiting.length + 1));
      from = place;
    }
  }
  settle(1);
  return fresh;
}

/**
 * Adds a plan, all of it or nothing, and puts it on the screen. Runs in turn.
 * @param begun the era in which it was asked for: what was deleted since is not brought back by it
 */
export async function addNow(keeper: Keeper, plan: CarriedPlan, toScreen: boolean, begun: number): Promise<Outcome<Addition>> {
  const { consultation } = keeper.options;
  const planned = await previewNow(keeper, plan, toScreen);
  if (!planned.ok) return planned;
  if (keeper.era !== begun) return { ok: false, why: 'no_such_plan' };
  const { addition, target, merged, places } = planned.value;
  // Where she keeps nothing, what comes in is not kept either.
  if (!keeper.keeping) {
    const other = target !== consultation.plan.peek();
    if (other && consultation.events.peek().length > 0) return { ok: false, why: 'unkept_words' };
    consultation.turnTo(target, merged);
    return { ok: true, value: addition };
  }
  const store = await keeper.opened(true);
  if (!store.ok) return store;
  if (addition.added.length > 0) {
    // On disk before it is on the screen, in one write.
    const fresh = between(merged, places);
    const written = await store.value.write({ plan: target, fresh, events: merged, goesOn: places.size > 0 });
    if (!written.ok) return written;
  }
  const shown = await keeper.show(target, begun);
  return shown.ok ? { ok: true, value: addition } : shown;
}
