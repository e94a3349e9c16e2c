/** Solid is "it happened", open is "it did not". */
export function Key({ colour }: { colour: 'event' | 'rest' }) {
  return (
    <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
      <circle class={`key-${colour}`} cx="5" cy="5" r="4" />
    </svg>
  );
}
