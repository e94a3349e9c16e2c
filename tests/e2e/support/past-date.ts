import { groupsOf, keyOf, packOnDisk, partsOf, rowsFor } from './packs-on-disk';
import { type Aid, compareAll } from './walk';

export const id = 'place-of-birth';
const pack = packOnDisk(id);
const day = 24 * 3_600_000;
export const noonAfter = (date: string, days: number) => new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString();
const inWords = (date: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
/** The last day on which the figures hold, as a screen says it. */
export const lastDate = inWords(pack.reviewBy);
export const lastDay = noonAfter(pack.reviewBy, 0);
export const dayAfter = noonAfter(pack.reviewBy, 1);
export const past = `Past its review date, ${lastDate}`;
const [group = ''] = groupsOf(pack);
export const rows = rowsFor(pack, group, partsOf(pack)[0] ?? { options: [] }).map(keyOf);

export const rowsPast = (aid: Aid) =>
  aid
    .locator('.row.expired')
    .evaluateAll((all) =>
      (all as HTMLElement[]).map(({ dataset, children }) => [
        dataset.row,
        [...children].find((child) => child.matches('.expired-why'))?.textContent,
      ]),
    );

/** How a number and its picture are drawn in a row. */
export const drawn = (aid: Aid, row: string) =>
  aid
    .locator(row)
    .first()
    .evaluate((element) =>
      ['.number', '.dots'].map((part) => {
        const { color, opacity, textDecorationLine } = getComputedStyle(element.querySelector(part) ?? element);
        return [color, opacity, textDecorationLine].join(' ');
      }),
    );

/** From the start of a decision to its grid, with everything side by side. */
export async function toGrid(aid: Aid): Promise<void> {
  await aid.locator(`input[type=radio][value="${group}"]`).check();
  await aid.getByTestId('also').click();
  await compareAll(aid);
}
