import type { Look, Practice } from '../practice/practice';

/** A look, and how long it lasted. */
export interface Stretch {
  look: Look;
  /** Whole seconds since the conversation began. */
  from: number;
  to: number;
}

/** Each look, and how long it lasted: until the next, or until the end. One that goes back in time lasts no time. */
export function stretchesOf({ looks, events, began: beganAt, ended }: Practice): Stretch[] {
  const began = Date.parse(beganAt);
  const last = [...looks, ...events].reduce(
    (latest, { at }) => Math.max(latest, Date.parse(at)),
    Math.max(began, ended ? Date.parse(ended) : 0),
  );
  let reached = began;
  const starts = looks.map(({ at }) => {
    reached = Math.max(reached, Date.parse(at));
    return reached;
  });
  const seconds = (time: number) => Math.round((time - began) / 1000);
  return looks.map((look, at) => ({ look, from: seconds(starts[at] ?? began), to: seconds(starts[at + 1] ?? last) }));
}
