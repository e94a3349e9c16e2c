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
    const windows = () => [...grid.querySelectorAll('[role=dialog]')];
    const until = async (count: number, row: HTMLElement) => {
      for (let turn = 0; turn < 1000 && windows().length !== count; turn += 1) await new Promise((go) => setTimeout(go));
      if (windows().length !== count) throw new Error(`${windows().length} windows are open for ${row.dataset.row}`);
    };
    const all: Record<string, Passport> = {};
    for (const row of grid.querySelectorAll<HTMLElement>('section.row')) {
      row.querySelector<HTMLButtonElement>('.source-link')?.click();
      await until(1, row);
      const [open] = windows();
      all[row.dataset.row ?? ''] = {
        called: open?.getAttribute('aria-label') ?? null,
        lines: [...(open?.querySelectorAll('dl > div') ?? [])].map((line) => ({
          name: line.querySelector('dt')?.textContent ?? '',
          says: (line.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
        links: [...(open?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      };
      row.querySelector<HTMLButtonElement>('.passport-head button')?.click();
      await until(0, row);
    }
    return all;
  });
