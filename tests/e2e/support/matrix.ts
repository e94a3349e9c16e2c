import { axTree } from './ax-tree';
import { everyScreen } from './every-screen';
import { faults } from './faults';
import type { Look } from './picture';
import type { Opened } from './shells';
import { speak } from './speak';
import { inEnglish, treeFaults } from './tree-faults';

/** One way in which a screen may look: how somebody has it, and what a trust has made of it. */
export interface Dressed extends Omit<Look, 'width'> {
  /** Name of the theme; none is ours. */
  theme: string;
}

/** One cell of the matrix: this screen in this language, as it was looked at. */
export interface Cell {
  screen: string;
  locale: string;
  dressed: number;
  /** What axe says, and what sticks out at 320 CSS pixels. */
  looks: string[];
  /** What a screen reader would be told wrongly. */
  heard: string[];
}

/**
 * The look of a cell, as its place in the list: one of each for every two neighbours, so that each language and each
 * screen meets all of them when there are as many, and each language with each screen meets one.
 */
const lookOf = (locale: number, screen: number, looks: number): number => (locale + screen) % looks;

export interface Lane {
  shell: 'widget' | 'panel';
  screens: readonly string[];
  locales: readonly string[];
  looks: readonly Dressed[];
}

/**
 * Goes to every screen of an aid that wears one theme, and looks at it in each language whose turn it is.
 * @param theme what `opened` wears; cells of other themes are somebody else's
 */
export async function walkMatrix(
  { page, aid }: Opened,
  { shell, screens, locales, looks }: Lane,
  theme: string,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  await everyScreen(aid, shell, async (screen) => {
    const at = screens.indexOf(screen);
    if (at < 0) throw new Error(`the matrix does not know the screen “${screen}”`);
    const here = locales.flatMap((locale, index) => {
      const dressed = lookOf(index, at, looks.length);
      const look = looks[dressed];
      return look?.theme === theme ? [{ locale, dressed, look }] : [];
    });
    if (here.length === 0) return;
    const english = inEnglish(await axTree(page, aid));
    for (const { locale, dressed, look } of here) {
      await speak(aid, locale);
      cells.push({
        screen,
        locale,
        dressed,
        looks: await faults(page, aid, [{ width: 320, ...look }]),
        heard: treeFaults(await axTree(page, aid), locale, locale === 'en-GB' ? undefined : english),
      });
    }
    await speak(aid, 'en-GB');
    await faults(page, aid, [{ width: 320 }], false);
  });
  return cells;
}
