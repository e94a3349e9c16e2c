import type { Aid } from './walk';

/** The lines of a passport, in their order. */
export const passportLines = [
  'Who',
  'Compared',
  'When it is counted',
  'Where and when',
  'Counted',
  'Interval',
  'Method',
  'Certainty',
  'Read at',
  'Does not tell',
  'May not be you',
  'Reviewed',
  'Checked by',
];

export interface Passport {
  /** What a screen reader says of the window that opens. */
  called: string | null;
  lines: { name: string; says: string }[];
  /** Addresses of its links. */
  links: string[];
}

/** Presses every "Source" of the grid, one after the other, reads what opens under it, and closes it: by row. */
export const passportsIn = (aid: Aid): Promise<Record<string, Passport>> =>
  aid.locator('.grid').evaluate(async (grid) => {
    const drawn = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    const all: Record<string, Passport> = {};
    for (const row of grid.querySelectorAll<HTMLElement>('section.row')) {
      row.querySelector<HTMLButtonElement>('.source-link')?.click();
      await drawn();
      const open = [...grid.querySelectorAll('[role=dialog]')];
      if (open.length !== 1) throw new Error(`${open.length} windows are open for ${row.dataset.row}`);
      all[row.dataset.row ?? ''] = {
        called: open[0]?.getAttribute('aria-label') ?? null,
        lines: [...(open[0]?.querySelectorAll('dl > div') ?? [])].map((line) => ({
          name: line.querySelector('dt')?.textContent ?? '',
          says: (line.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
        links: [...(open[0]?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      };
      row.querySelector<HTMLButtonElement>('.passport-head button')?.click();
      await drawn();
    }
    return all;
  });
