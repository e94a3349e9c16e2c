import type { Consultation } from '../consultation/consultation';
import type { Event } from '../consultation/event-schema';
import { effective } from '../consultation/state';
import type { Pack } from '../pack/pack';
import { type Plan, planOf } from './plan';

export const stages: readonly Pack['stage'][] = ['antenatal', 'birth', 'postnatal'];

/** The decisions of a plan: those that something was said or seen of, and `more`, by stage and then as they were first spoken of. */
export function packsIn(events: readonly Event[], packs: readonly Pack[], more: readonly string[] = []): Pack[] {
  const touched = [...new Set([...effective(events).map(({ pack }) => pack), ...more])];
  const there = touched.flatMap((id) => packs.find((pack) => pack.id === id) ?? []);
  return stages.flatMap((stage) => there.filter((pack) => pack.stage === stage));
}

/** The plan of a consultation as it stands now. The decision on the screen is in it before anything was said of it. */
export function planNow(consultation: Consultation): Plan {
  const { events, shared, now, plan } = consultation;
  return planOf(events.value, packsNow(consultation), shared.value.who, now(), plan.value);
}

/** The decisions of the plan as it stands now. */
export function packsNow({ events, packs, current }: Consultation): Pack[] {
  const onScreen = current.value;
  return packsIn(events.value, packs.value, onScreen && [onScreen.id]);
}
