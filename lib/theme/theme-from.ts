import type { Problem } from '../problem';
import { accentFrom } from './accent';
import { cornerFrom } from './corner';
import { densityFrom } from './density';
import { fontFrom } from './font';
import { toHex } from './rgb';
import type { Theme } from './theme';

/** What can be set. The order is that of the maker. */
export const themeNames = ['accent', 'font', 'corner', 'density'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Five names of forty letters each, with what stands between them. No setting needs more, and more would be long to read. */
const mostLetters = 300;

export interface ThemeRead {
  /** Without what is refused: that is as we have it. */
  theme: Theme;
  /** For the editor: everything that is refused, and why. */
  problems: Problem[];
  /** For the editor too: what was changed without being refused. */
  notes: string[];
}

/**
 * Reads a theme, and refuses what could make something hard to read, to press or to understand.
 * @param given as it was written; empty or not there is "not set"
 * @param where how a problem names a setting: the property of a website, unless somebody else reads it
 */
export function themeFrom(
  given: Readonly<Partial<Record<ThemeName, string>>>,
  where = (name: ThemeName): string => `--evenhand-${name}`,
): ThemeRead {
  const problems: Problem[] = [];
  const read = <T extends object>(name: ThemeName, parse: (text: string, where: string) => T & { problems: Problem[] }) => {
    const text = given[name]?.trim();
    if (!text) return {};
    if (text.length > mostLetters) {
      problems.push({ where: where(name), what: `it is ${text.length} characters long`, todo: `write at most ${mostLetters}` });
      return {};
    }
    const { problems: found, ...taken } = parse(text, where(name));
    problems.push(...found);
    return taken;
  };
  const theme: Theme = {
    ...read('accent', accentFrom),
    ...read('font', fontFrom),
    ...read('corner', cornerFrom),
    ...read('density', densityFrom),
  };
  const notes =
    theme.accent?.sameInDark === false
      ? [`${where('accent')}: on a dark page it is ${toHex(theme.accent.dark.accent)}, the nearest that can be read there`]
      : [];
  return { theme, problems, notes };
}
