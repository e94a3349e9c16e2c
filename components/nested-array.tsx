import type { Frames } from '../lib/numbers/frames';
import { dots, iconArray, largestCrowd, nestedArray } from '../lib/numbers/icon-array';
import { useAid } from './aid-context';
import { patternId } from './dot-patterns';

/** Blocks in a line; 10,000 is one line of ten. */
const across = 10;
const block = 20;
const gap = 4;

/** Above 1,000: every block of 1,000 as a square, and one of them enlarged to its people. */
export function NestedArray({ frames, label }: { frames: Frames; label: string }) {
  const { t } = useAid();
  const { full, blocks, enlarged } = nestedArray(frames);
  const size = blocks > 100 ? block / 4 : block;
  const perLine = blocks > 100 ? across * 4 : across;
  const picture = iconArray(enlarged, dots);
  const lines = Math.ceil(blocks / perLine);
  const squares = (from: number, to: number) =>
    Array.from({ length: Math.max(to - from, 0) }, (_, index) => {
      const place = from + index;
      const x = (place % perLine) * (size + gap / (block / size));
      const y = Math.floor(place / perLine) * (size + gap / (block / size));
      return `M${x} ${y}h${size}v${size}h${-size}z`;
    }).join('');
  const width = 240;
  const top = lines * (size + gap) + 12;
  return (
    <svg
      class="nested"
      viewBox={`0 0 ${width} ${top + picture.height}`}
      role="img"
      aria-label={t('figure.nested', { label, blocks, block: largestCrowd, inBlock: enlarged.event })}
    >
      {full > 0 && <path class="is-event" d={squares(0, full)} />}
      <path class="nested-one" d={squares(full, full + 1)} />
      {full + 1 < blocks && <path class="is-rest" d={squares(full + 1, blocks)} />}
      <g transform={`translate(0 ${top})`}>
        {picture.event && <path fill={`url(#${patternId('dot', 'event')})`} d={picture.event} />}
        {picture.rest && <path fill={`url(#${patternId('dot', 'rest')})`} d={picture.rest} />}
      </g>
    </svg>
  );
}
