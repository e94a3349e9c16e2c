import { crowd, dots, type Layout } from '../lib/numbers/icon-array';

type Colour = 'event' | 'maybe' | 'rest';

/** Ids of the patterns, unique in the document that the aid stands in. */
export const patternId = (of: 'dot' | 'person', colour: Colour) => `evenhand-${of}-${colour}`;

/**
 * One band of people, repeated by the browser: two paths draw a thousand figures. Every picture on the screen
 * shares these six patterns.
 */
export function DotPatterns() {
  return (
    <svg class="unseen" aria-hidden="true" width="0" height="0">
      <defs>
        {(['event', 'maybe', 'rest'] as const).flatMap((colour) => [
          <Band key={`dot-${colour}`} of="dot" layout={dots} colour={colour} />,
          <Band key={`person-${colour}`} of="person" layout={crowd} colour={colour} />,
        ])}
      </defs>
    </svg>
  );
}

function Band({ of, layout, colour }: { of: 'dot' | 'person'; layout: Layout; colour: Colour }) {
  const { cell, band, bandGap } = layout;
  const lines = Array.from({ length: band }, (_, line) => line * cell.height);
  return (
    <pattern id={patternId(of, colour)} width={cell.width} height={band * cell.height + bandGap} patternUnits="userSpaceOnUse">
      {/* Between the ends of a range: half of it happened and half did not, in any colours. */}
      <g class={colour === 'event' ? 'is-event' : 'is-rest'}>
        {lines.map((top) => (of === 'dot' ? <Dot key={top} top={top} /> : <Person key={top} top={top} />))}
      </g>
      {colour === 'maybe' && (
        <g class="is-event">
          {lines.map((top) => (
            <path key={top} d={of === 'dot' ? halfDot(top) : halfPerson(top)} />
          ))}
        </g>
      )}
    </pattern>
  );
}

function Dot({ top }: { top: number }) {
  return <circle cx="2" cy={top + 2} r="1.5" />;
}

function Person({ top }: { top: number }) {
  return <path d={`M1.7 ${top + 1.7}a1.3 1.3 0 1 1 2.6 0a1.3 1.3 0 1 1-2.6 0zM1 ${top + 6.7}v-1.5a2 1.6 0 0 1 4 0v1.5z`} />;
}

const halfDot = (top: number) => `M2 ${top + 0.5}a1.5 1.5 0 0 0 0 3z`;
const halfPerson = (top: number) => `M3 ${top + 0.4}a1.3 1.3 0 0 0 0 2.6zM1 ${top + 6.7}v-1.5a2 1.6 0 0 1 2-1.6v3.1z`;
