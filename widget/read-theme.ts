import type { ThemeName } from '../lib/theme/theme-from';

/**
 * The look that the page asks for, as it is written there: four custom properties of the element, by name of the setting.
 * One that is not set is empty. They are inherited, so a page can set them once for all.
 */
export function readTheme(element: Element): Record<ThemeName, string> {
  const style = getComputedStyle(element);
  const of = (name: ThemeName) => style.getPropertyValue(`--evenhand-${name}`).trim();
  return { accent: of('accent'), font: of('font'), corner: of('corner'), density: of('density') };
}
