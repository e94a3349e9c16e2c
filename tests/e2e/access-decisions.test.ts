import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { everyStepOf, stepsOf } from './support/every-step-of';
import { faults } from './support/faults';
import { type CellAt, missingCells, nameOf } from './support/missing-cells';
import { packIds, packOnDisk } from './support/packs-on-disk';
import { dress, type Look } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { offeredBy, speak } from './support/speak';

/*
 * The plan. Every decision but the one of `access-matrix` × every language that its folder has words in × every step ×
 * both shells, with axe, at 320 CSS pixels. The looks are spread: that of a cell is (place of the language + place of the
 * step) modulo the number of looks. Where a decision is there in English and in easy words alone, English is looked at in
 * `packs-looks`. The pages of the menu hang on no decision, and are looked at in `access-matrix`.
 *
 * Ratios of contrast are most of what axe takes its time for, and hang on the style sheet alone, which is the same for
 * every text: they are asked of the first language of each step in each decision, and in `access-matrix` of all.
 */
const shellsAsked = ['widget', 'panel'] as const;
type Shell = (typeof shellsAsked)[number];
const looks: readonly Look[] = [{ width: 320 }, { width: 320, scheme: 'dark' }, { width: 320, forcedColors: true }];

const packs = resolve(import.meta.dirname, '../../packs');
const wordsFile = /^words\.(.+)\.json$/;
/** The languages of a decision as its folder has them; English among them where there is another than easy words. */
const localesOf = (id: string): string[] => {
  const all = readdirSync(join(packs, id)).flatMap((name) => wordsFile.exec(name)?.[1] ?? []);
  const others = all.filter((locale) => locale !== 'en-GB').sort();
  return others.every((locale) => locale === 'en-GB-simple') ? others : ['en-GB', ...others];
};
const decisions = packIds.filter((id) => id !== 'place-of-birth' && localesOf(id).length > 0);

const planned: CellAt[] = shellsAsked.flatMap((shell) =>
  decisions.flatMap((decision) =>
    stepsOf(packOnDisk(decision)).flatMap((screen) => localesOf(decision).map((locale) => ({ shell, decision, screen, locale }))),
  ),
);

interface Cell extends CellAt {
  found: string[];
}
const met: Cell[] = [];
const offered = new Map<string, string[]>();

/** Looks at one decision in one shell, in each of its languages on each step. */
async function walkThrough(shells: Shells, shell: Shell, decision: string): Promise<void> {
  const pack = packOnDisk(decision);
  const [screens, locales] = [stepsOf(pack), localesOf(decision)];
  const { page, aid } = await shells[shell](decision, 320);
  await aid.getByTestId('all-languages').waitFor();
  await everyStepOf(aid, pack, async (screen) => {
    if (screen === 'start') offered.set(`${shell} ${decision}`, (await offeredBy(aid)).sort());
    for (const [place, locale] of locales.entries()) {
      const look = looks[(place + screens.indexOf(screen)) % looks.length] ?? { width: 320 };
      await speak(aid, locale);
      const found = await faults(page, aid, [look], place === 0 ? true : 'without contrast');
      met.push({ shell, decision, screen, locale, found });
    }
    await speak(aid, 'en-GB');
    await dress(page, { width: 320 });
  });
  await page.close();
}

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
  const lanes = shellsAsked.map(async (shell) => {
    for (const decision of decisions) await walkThrough(shells, shell, decision);
  });
  // The shells are two browsers, and a machine has two hands.
  const done = await Promise.allSettled(lanes);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}, 900_000);

afterAll(() => shells?.close());

describe('the plan', () => {
  it('has every decision that has words besides English ones, and each of them as the build offers it', () => {
    const { packs: built } = widgetFiles();

    expect(decisions.length).toBeGreaterThan(1);
    for (const id of decisions)
      expect(
        localesOf(id).filter((locale) => locale !== 'en-GB'),
        id,
      ).toEqual(
        Object.keys(built[id] ?? {})
          .filter((locale) => locale !== 'en-GB')
          .sort(),
      );
    for (const shell of shellsAsked)
      for (const id of decisions)
        expect(offered.get(`${shell} ${id}`), `${shell} ${id}`).toEqual([...new Set(['en-GB', ...localesOf(id)])].sort());
  });

  it('was walked cell by cell, and none of it was left out', () => expect(missingCells(planned, met)).toEqual([]));

  it('would be seen not to have been, where one cell is missing, or is there twice, or nothing was planned', () => {
    const [first, second] = planned as [CellAt, CellAt];

    expect(missingCells(planned, met.slice(1))).toEqual([`not met: ${nameOf(met[0] as CellAt)}`]);
    expect(missingCells([first], [first, second])).toEqual([`not planned: ${nameOf(second)}`]);
    expect(missingCells([first], [first, first])).toEqual([`met twice: ${nameOf(first)}`]);
    expect(missingCells([], [])).toEqual(['nothing was planned']);
  });
});

describe.each(shellsAsked)('the %s', (shell) => {
  it.each(decisions)('has nothing for axe and fits 320 pixels on every step of "%s", in each of its languages', (decision) => {
    const wrong = met.filter((cell) => cell.shell === shell && cell.decision === decision && cell.found.length > 0);

    expect(wrong.map(({ found, ...at }) => [nameOf(at), found])).toEqual([]);
  });
});
