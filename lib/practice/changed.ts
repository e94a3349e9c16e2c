import type { Practice } from './practice';

/**
 * A kept conversation with what was changed of it here: what another page has changed since stays, and nothing that was
 * said or seen is taken out.
 * @param kept as it is in the store @param before as it was on this screen @param after as it is there now
 */
export function changed(kept: Practice, before: Practice, after: Practice): Practice {
  const pick = <K extends keyof Practice>(key: K): Practice[K] => (after[key] === before[key] ? kept[key] : after[key]);
  return {
    ...kept,
    ended: pick('ended'),
    sheets: pick('sheets'),
    debrief: pick('debrief'),
    ...(after.instruments === before.instruments ? {} : { instruments: after.instruments }),
    events: together(kept.events, after.events, ({ id }) => id),
    looks: together(kept.looks, after.looks, (look) => JSON.stringify(look)),
  };
}

/** All of both, each once, oldest first; those of one moment in the order in which they are. */
function together<T extends { at: string }>(kept: readonly T[], here: readonly T[], name: (one: T) => string): readonly T[] {
  const there = new Set(here.map(name));
  const more = kept.filter((one) => !there.has(name(one)));
  return more.length === 0 ? here : [...more, ...here].sort((one, other) => one.at.localeCompare(other.at));
}
