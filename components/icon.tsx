const shapes = {
  back: 'm12.5 4-6 6 6 6',
  open: 'm7.5 4 6 6-6 6',
  down: 'm4 7.5 6 6 6-6',
  menu: 'M3 5h14M3 10h14M3 15h9',
  tick: 'm3.5 10.5 4.5 4.5 8.5-10',
  arc: 'M10 3a7 7 0 1 1-7 7',
  close: 'm4.5 4.5 11 11m0-11-11 11',
  plus: 'M10 4v12M4 10h12',
  pen: 'M4 16h3.2L16 7.2 12.8 4 4 12.8z',
  leave: 'M8 3.5H4v13h4M8.5 10H17m-3.5-4L17 10l-3.5 4',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M7.5 4 3.5 8l4 4',
  none: 'M4.5 15.5l11-11M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  alert: 'M10 5.5V11m0 3.4v.1M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
} as const;

/** A line icon. It never stands alone: words or an accessible name go with it. */
export function Icon({ shape, turns }: { shape: keyof typeof shapes; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
