import type { Aid } from './walk';

/** What one row of the grid shows of one place. */
export interface Shown {
  /** The large numbers, from the top. */
  numbers: string[];
  /** What a screen reader says of the picture beside them; a gap has none. */
  picture: string | null;
}

/** Everything that the grid shows in figures: by row, by place. Rows without a single number are left out. */
export const figuresOf = (aid: Aid): Promise<Record<string, Record<string, Shown>>> =>
  aid.locator('.grid section.row').evaluateAll((rows) => {
    const all: Record<string, Record<string, Shown>> = {};
    for (const row of rows as HTMLElement[]) {
      const arms = [...row.querySelectorAll<HTMLElement>('.arm')].map((arm): [string, Shown] => [
        arm.dataset.option ?? '',
        {
          numbers: [...arm.querySelectorAll('.number')].map(({ textContent }) => textContent ?? ''),
          picture: arm.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? null,
        },
      ]);
      if (arms.some(([, { numbers }]) => numbers.length > 0)) all[row.dataset.row ?? ''] = Object.fromEntries(arms);
    }
    return all;
  });
