import type { CodePicture } from '../../lib/carry/carry';

/** Four modules of white on every side: ISO/IEC 18004 asks for them, and readers look for them. */
const quiet = 4;

/** A code as readers need it, black on white whatever the colours of the aid are. */
export function Code({ picture: { size, path }, name }: { picture: CodePicture; name: string }) {
  const side = size + 2 * quiet;
  return (
    <svg
      class="code"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
      data-code
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
