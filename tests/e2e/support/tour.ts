import { groupsOf, hasFigure, keyOf, type PackOnDisk, type Part, partsOf, type Row, rowsFor } from './packs-on-disk';
import { type Aid, comparePart, pick, reach } from './walk';

/** Where somebody stops on the way through any decision. Of one with several parts, each is compared. */
export const stops = ['start', 'compare', 'a row with figures', 'a row without', 'decide', 'plan'] as const;
export type Stop = (typeof stops)[number];

/** Goes through a decision, whichever it is: all its options side by side, one row of each kind opened, and decides. */
export async function tour(aid: Aid, pack: PackOnDisk, visit: (stop: Stop) => Promise<unknown>): Promise<void> {
  const [group] = groupsOf(pack);
  await pick(aid, pack.id);
  if (group) await aid.locator(`input[type=radio][value="${group}"]`).check();
  await visit('start');
  await aid.getByTestId('also').click();
  for (const part of partsOf(pack)) {
    await comparePart(aid, part.id);
    await visit('compare');
  }
  await openOne(aid, pack, group, known);
  await visit('a row with figures');
  await aid.getByTestId('back-to-compare').click();
  await openOne(aid, pack, group, (row, part) => !known(row, part));
  await visit('a row without');
  await aid.getByTestId('back-to-compare').click();
  await reach(aid, 'compare');
  await aid.getByTestId('also').click();
  await reach(aid, 'decide');
  await decide(aid, pack);
  await visit('decide');
  await aid.getByTestId('next').click();
  await aid.locator('.paper').first().waitFor();
  await visit('plan');
}

const known = (row: Row, { options }: Part) => row.arms.some((arm) => hasFigure(arm) && options.includes(arm.option));

/** Opens the first row of its kind, in the part that has one. */
async function openOne(aid: Aid, pack: PackOnDisk, group: string | undefined, fits: (row: Row, part: Part) => boolean) {
  for (const part of partsOf(pack)) {
    const row = rowsFor(pack, group, part).find((one) => fits(one, part));
    if (!row) continue;
    await comparePart(aid, part.id);
    await aid.locator(`[data-row="${keyOf(row)}"] .row-open`).click();
    await reach(aid, 'row');
    return;
  }
  throw new Error(`${pack.id} has no such row`);
}

/** Leans to the first option of every part, and says what she would want if the first thing changes. */
export async function decide(aid: Aid, pack: PackOnDisk): Promise<void> {
  for (const [place, { options }] of partsOf(pack).entries()) {
    await aid.locator('input[type=radio][value=leaning]').nth(place).check();
    await aid.locator('.which').nth(place).locator(`input[type=radio][value="${options[0]}"]`).check();
  }
  const first = aid.locator('[data-if]').first();
  await first.locator('button').click();
  await first.locator('textarea').fill('My sister comes with me');
  await first.locator('button').click();
}
