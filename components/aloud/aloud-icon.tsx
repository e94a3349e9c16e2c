const shapes = {
  speaker: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  go: 'M6 4l10 6-10 6z',
  pause: 'M6.5 4v12M13.5 4v12',
  before: 'M14 5l-6 5 6 5zM5.5 4.5v11',
  next: 'M6 5l6 5-6 5zM14.5 4.5v11',
  stop: 'M5 5h10v10H5z',
} as const;

/** An icon of the player, which comes after the first screen as the player does. Words or a name go with it. */
export function AloudIcon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg
      class={shape === 'before' || shape === 'next' || shape === 'go' ? 'icon icon-turns' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={shapes[shape]} />
    </svg>
  );
}
