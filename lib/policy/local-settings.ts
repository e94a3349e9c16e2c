import type { Problem } from '../problem';
import { kindOf } from './kind-of';
import { type ThemeSetting, themeSettings } from './setting-names';

/** What a trust has set for the screen, as it was written: it is read by parts that come after the first screen. */
export interface LocalSettings {
  /** The text of the local offer; undefined where none was set. A thing that cannot be one is a text that will be refused. */
  offer?: string;
  theme: Readonly<Partial<Record<ThemeSetting, string>>>;
}

/** Takes the settings for the screen out of all of them. What cannot even be read is told of here, the rest where it is read. */
export function localSettingsFrom(set: Record<string, unknown>): { local: LocalSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (name: string, what: string, todo: string) => problems.push({ where: `policy › ${name}`, what, todo });
  const theme: Partial<Record<ThemeSetting, string>> = {};
  for (const name of themeSettings) {
    const value = set[name];
    if (typeof value === 'string' || (name === 'corner' && typeof value === 'number')) theme[name] = String(value);
    else if (value !== undefined) wrong(name, `it is ${kindOf(value)}, so it is not used`, 'set a text');
  }
  const { offer, offerText } = set;
  if (offer !== undefined && offerText !== undefined)
    wrong('offerText', 'offer is set too, so this one does nothing', 'take one of the two out');
  else if (offerText !== undefined && typeof offerText !== 'string')
    wrong('offerText', `it is ${kindOf(offerText)}`, 'set the whole text of the offer, or set offer');
  const given = offer === undefined ? offerText : offer;
  if (given === undefined) return { local: { theme }, problems };
  // Some browsers give an object only as its text, and what is no object at all is for the door of every offer to refuse.
  return { local: { theme, offer: typeof given === 'string' ? given : JSON.stringify(given) }, problems };
}
