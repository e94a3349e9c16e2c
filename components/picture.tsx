import { type PictureOf, useAid } from './aid-context';

/** The picture beside a heading or a line, where the screen is in easy words. A screen reader passes over it: the words say it. */
export function Picture(of: PictureOf) {
  const { parts } = useAid();
  return parts.picture ? <parts.picture {...of} /> : null;
}
