import type { Frames } from '../lib/numbers/frames';
import { dots, iconArray, largestCrowd, nestedArray } from '../lib/numbers/icon-array';
import type { AidWords } from '../lib/words/aid-words';
import { patternId } from './dot-patterns';

/** Blocks in a line; 10,000 is one line of ten. */
const across = 10;
const block = 17;
const gap = 10 / 3;
/** As wide as the people of the square that is enlarged. */
const width = 200;

export interface NestedPictureProps {
  frames: Frames;
  label: string;
  /** The higher end of a range, of which `frames` is the lower. */
  upTo: number;
  t: AidWords['t'];
}

/** Above 1,000: every block of 1,000 as a square, and one of them enlarged to its people. */
export function NestedPicture({ frames, label, upTo, t }: NestedPictureProps) {
  const { full, blocks, enlarged, upTo: inBlock, maybe } = nestedArray(frames, upTo);
  const small = blocks > 100;
  const size = small ? block / 4 : block;
  const pitch = small ? (block + gap) / 4 : block + gap;
  const perLine = small ? across * 4 : across;
  const picture = iconArray(enlarged, dots, inBlock);
  const corner = (place: number): [number, number] => [(place % perLine) * pitch, Math.floor(place / perLine) * pitch];
  const squares = (from: number, to: number, part = 1) =>
    Array.from({ length: Math.max(to - from, 0) }, (_, index) => {
      const [x, y] = corner(from + index);
      return `M${x} ${y}h${size * part}v${size}h${-size * part}z`;
    }).join('');
  // The lower end of a range is not what happened.
  const people = inBlock === enlarged.event ? inBlock : t('figure.between', { low: enlarged.event, high: inBlock });
  const top = Math.ceil(blocks / perLine) * pitch + 12;
  // Two lines lead from the square to its people.
  const [x, y] = corner(full);
  const zoom = `M${x} ${y + size}L0 ${top - 2}M${x + size} ${y + size}L${width} ${top - 2}`;
  return (
    <svg
      class="nested"
      viewBox={`0 0 ${width} ${top + picture.height}`}
      role="img"
      aria-label={t('figure.nested', { label: label.replace(/\.$/, ''), blocks, block: largestCrowd, inBlock: people })}
    >
      <path class="nested-zoom" d={zoom} />
      {full > 0 && <path class="is-event" d={squares(0, full)} />}
      <path class="nested-one" d={squares(full, full + 1)} />
      {full + 1 < blocks && <path class="is-rest" d={squares(full + 1, blocks)} />}
      {maybe > 0 && <path class="is-event" d={squares(full + 1, full + 1 + maybe, 0.5)} />}
      <g transform={`translate(0 ${top})`}>
        {picture.event && <path fill={`url(#${patternId('dot', 'event')})`} d={picture.event} />}
        {picture.maybe && <path fill={`url(#${patternId('dot', 'maybe')})`} d={picture.maybe} />}
        {picture.rest && <path fill={`url(#${patternId('dot', 'rest')})`} d={picture.rest} />}
      </g>
    </svg>
  );
}
