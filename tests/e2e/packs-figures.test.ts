import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { type Cell, cellsFor, type GridShown, gaps, knowsNothing, numbersFor, shownIn } from './support/grid';
import {
  groupsOf,
  keyOf,
  type Part,
  packIds,
  packOnDisk,
  partsOf,
  type Row,
  rowsFor,
  wordsOnDisk,
} from './support/packs-on-disk';
import { type Passport, passportLines, passportsIn } from './support/passports';
import { openShells, type Shells } from './support/shells';
import { type Aid, comparePart, goTo, pick, reach } from './support/walk';

interface View {
  group: string | undefined;
  part: Part;
  grid: GridShown;
  passports: Record<string, Passport>;
  /** By row, for those of which the grid says in one line that nothing is known. */
  opened: Record<string, GridShown>;
}

interface Looked {
  views: View[];
  complaints: string[];
}

const ways = [
  { shell: 'widget', width: 1280, closely: true },
  { shell: 'panel', width: 360, closely: false },
] as const;

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

/** What the line above the grid says of an option, it says of it in every row below. */
const stillOpen = ({ stillOpen }: GridShown): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(stillOpen).map(([option, says]) => [option, gaps.find((gap) => says.startsWith(gap)) ?? says]),
  );

/** Opens the rows of which the grid says no more than that nothing is known, and comes back. */
async function openThem(aid: Aid, { rows }: GridShown): Promise<View['opened']> {
  const opened: View['opened'] = {};
  for (const key of Object.keys(rows).filter((one) => rows[one]?.none)) {
    await aid.locator(`[data-row="${key}"] .row-open`).click();
    await reach(aid, 'row');
    opened[key] = await shownIn(aid);
    await aid.getByTestId('back-to-compare').click();
    await reach(aid, 'compare');
  }
  return opened;
}

/** Looks at every group and every part of a decision in one shell, with all options side by side. */
async function lookAtAll(id: string, { shell, width, closely }: (typeof ways)[number]): Promise<Looked> {
  const pack = packOnDisk(id);
  const views: View[] = [];
  const { page, aid } = await shells[shell](id, width);
  const complaints = complaintsOf(page);
  await pick(aid, id);
  // Some pictures of the grid come right after the first screen, as the other languages do.
  await aid.getByTestId('all-languages').waitFor();
  for (const group of groupsOf(pack)) {
    if (group) {
      await goTo(aid, 'Start');
      await aid.locator(`input[type=radio][value="${group}"]`).check();
    }
    await goTo(aid, 'Compare');
    for (const part of partsOf(pack)) {
      await comparePart(aid, part.id);
      const grid = await shownIn(aid);
      const passports = closely ? await passportsIn(aid) : {};
      views.push({ group, part, grid, passports, opened: closely ? await openThem(aid, grid) : {} });
    }
  }
  await page.close();
  return { views, complaints };
}

describe.each(packIds)('the pack "%s"', (id) => {
  const pack = packOnDisk(id);
  const words = wordsOnDisk(id);

  const looked = new Map<string, Looked>();

  // The shells are two browsers, and a machine has two hands.
  beforeAll(() => Promise.all(ways.map(async (way) => looked.set(way.shell, await lookAtAll(id, way)))));

  describe.each(ways)('in the $shell', ({ shell, closely }) => {
    const seen = (): Looked => looked.get(shell) ?? { views: [], complaints: ['was not looked at'] };

    /** Each row of each view, as the pack has it and as the screen shows it. */
    const each = () =>
      seen().views.flatMap((view) =>
        rowsFor(pack, view.group, view.part).map((row) => ({ row, view, shown: view.grid.rows[keyOf(row)] })),
      );

    it('shows the rows of each group and part, and no others', () => {
      const { views } = seen();
      const shown = views.map(({ grid }) => Object.keys(grid.rows).toSorted());

      expect(shown).toEqual(views.map(({ group, part }) => rowsFor(pack, group, part).map(keyOf).toSorted()));
    });

    it('reaches every row of the pack', () => {
      const reached = new Set(seen().views.flatMap(({ grid }) => Object.keys(grid.rows)));

      expect([...reached].toSorted()).toEqual(pack.rows.map(keyOf).toSorted());
    });

    it('shows every figure as the pack has it, both ways, and says of every gap what it is', () => {
      const known = each().filter(({ shown }) => !shown?.none);
      const shown = known.map(({ row, view, shown }) => [keyOf(row), { ...stillOpen(view.grid), ...shown?.cells }]);

      expect(shown).toEqual(known.map(({ row, view }) => [keyOf(row), cellsFor(row, view.part.options, words)]));
    });

    it('has a picture for every figure but a difference, which says the same numbers, and none for a gap', () => {
      const known = each().flatMap(({ row, view, shown }) =>
        row.arms
          .filter(({ option }) => view.part.options.includes(option) && !shown?.none)
          .map((arm) => ({ arm, row, picture: shown?.pictures[arm.option] ?? '', wanted: numbersFor(row, arm) })),
      );
      const said = known.map(({ arm, row, picture, wanted }) => {
        const afterName = picture.slice(`${words.options[arm.option]?.name}: `.length);
        return [keyOf(row), arm.option, (afterName.match(/\d[\d,.]*\d|\d/g) ?? []).slice(0, Math.max(wanted.length, 1))];
      });

      expect(said).toEqual(known.map(({ arm, row, wanted }) => [keyOf(row), arm.option, wanted]));
    });

    it('says that nothing is known of any where the pack has no figure and tells nothing in words, and nowhere else', () => {
      const columns = ({ part, grid }: View) => part.options.filter((option) => !(option in grid.stillOpen));
      const shown = each().map(({ row, shown }) => [keyOf(row), shown?.none !== undefined]);

      expect(shown).toEqual(each().map(({ row, view }) => [keyOf(row), knowsNothing(row, columns(view))]));
    });

    it('gave the browser nothing to complain of', () => expect(seen().complaints).toEqual([]));

    if (!closely) return;

    it('says in such a row, once it is opened, what it is with each option', () => {
      const none = each().filter(({ shown }) => shown?.none);
      const shown = none.map(({ row, view }) => {
        const opened = view.opened[keyOf(row)];
        return [keyOf(row), { ...opened?.rows[keyOf(row)]?.cells, ...(opened && stillOpen(opened)) }];
      });

      expect(shown).toEqual(none.map(({ row, view }) => [keyOf(row), cellsFor(row, view.part.options, words)]));
    });

    it('opens the source of every row, always in the same lines, and none of them empty', () => {
      const lines = each().map(({ row, view }) => {
        const said = view.passports[keyOf(row)]?.lines ?? [];
        return [keyOf(row), said.filter(({ says }) => !/^$|[{}]|undefined|\[object/.test(says)).map(({ name }) => name)];
      });

      expect(lines).toEqual(each().map(({ row }) => [keyOf(row), passportLines]));
    });

    it('names in it each source that the pack has for the row, where it was read, and its address', () => {
      const missing = each().flatMap(({ row, view }) => {
        const { lines = [], links = [] } = view.passports[keyOf(row)] ?? {};
        const read = lines.find(({ name }) => name === 'Read at')?.says ?? '';
        const wanted = sourcesOf(row)
          .flatMap(({ short, locator }) => [short, locator])
          .filter((text) => !read.includes(text));
        const addresses = sourcesOf(row).flatMap(({ url }) => (url && !links.includes(new URL(url).href) ? [url] : []));
        return [...wanted, ...addresses].map((what) => `${keyOf(row)}: ${what}`);
      });

      expect(missing).toEqual([]);
    });
  });

  const sourcesOf = (row: Row) =>
    [row, ...row.arms].flatMap(({ source, locator }) => {
      const found = pack.sources.find((one) => one.id === source);
      return found ? [{ ...found, locator: locator ?? '' }] : [];
    });
});
