/** A colour to look at. An attribute of a drawing, since a strict policy has no inline style. */
export function Swatch({ colour }: { colour: string }) {
  return (
    <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="2" fill={colour} />
    </svg>
  );
}
