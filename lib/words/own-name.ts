import { languageName } from './language-name';

/**
 * What a language is called in itself: "français".
 * @param tag BCP 47, well formed
 * @returns undefined where the platform does not know that: it would answer in the language of the browser
 */
export function ownName(tag: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return undefined;
  const name = languageName(tag, tag);
  return name === tag ? undefined : name;
}
