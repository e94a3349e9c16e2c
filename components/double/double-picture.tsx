import type { Pair } from '../../lib/double/paired';
import { frames } from '../../lib/numbers/frames';
import type { JoinedArm } from '../../lib/pack/pack';
import { IconArray } from '../icon-array';

interface DoublePictureProps {
  /** The line that says in both languages what the picture shows. */
  pair: Pair;
  arm: JoinedArm;
  /** The denominator of its row. */
  per: number;
}

/** The people of one option, once, between both languages. A figure that is not known, or is a measure, has no picture. */
export function DoublePicture({ pair, arm, per }: DoublePictureProps) {
  if (arm.kind !== 'rate' && arm.kind !== 'range') return null;
  const [low, high] = arm.kind === 'rate' ? [arm.value, arm.value] : [arm.low, arm.high];
  return (
    // The sentence beside it is read aloud, and is not read again for the picture.
    <div class="double-picture" data-not-aloud>
      <IconArray frames={frames(low, per)} upTo={high} as="dots" label={pair.texts[0]?.text ?? ''} />
    </div>
  );
}
