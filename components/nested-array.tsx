import type { Frames } from '../lib/numbers/frames';
import { useAid } from './aid-context';
import { NestedPicture } from './nested-picture';

/** The picture of a count above 1,000, in the words of the screen. */
export function NestedArray(props: { frames: Frames; label: string; upTo: number }) {
  const { t } = useAid();
  return <NestedPicture {...props} t={t} />;
}
