const mark = 'tilted-';

/** The id of a tilted pack: no decision of a panel or a website is called so, and everything that would take it refuses it. */
export function tiltedId(id: string): string {
  return `${mark}${id}`;
}

/** True for the id of a pack that was tilted for the exercise, also where somebody has written it a little differently. */
export function isTiltedId(id: string): boolean {
  return /^tilted[-_]/i.test(id);
}
