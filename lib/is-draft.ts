import { english, type LanguageEntry } from './languages';

/**
 * Whether nobody has signed a language for a decision: the interface, and the words of the decision. English is no draft.
 * Around easy words the interface is English, so the words of the decision are all that has to be signed.
 * @param areWordsSigned of the decision, in its version; undefined where none is open
 */
export function isDraft(
  { locale, simple, signOffs }: Pick<LanguageEntry, 'locale' | 'simple' | 'signOffs'>,
  areWordsSigned: boolean | undefined,
): boolean {
  if (locale === english) return false;
  if (simple) return areWordsSigned !== true;
  return signOffs.length === 0 || areWordsSigned === false;
}
