import type { Practice } from './practice';

/** The conversation on a case that goes on, the one in which something was seen or said last; undefined where none does. */
export function goingOn(all: readonly Practice[], id: string): Practice | undefined {
  const last = ({ began, looks, events }: Practice) =>
    [began, looks.at(-1)?.at ?? '', events.at(-1)?.at ?? ''].reduce((one, other) => (one > other ? one : other));
  return all
    .filter((practice) => practice.case.id === id && practice.ended === null)
    .reduce<Practice | undefined>((one, other) => (one && last(one) >= last(other) ? one : other), undefined);
}
