import type { AidWords } from '../lib/words/aid-words';

/** A sentence that names the attribute, what it says and what it can be. */
export function badAttribute({ t, list }: AidWords, name: string, value: string | null, allowed: readonly string[]): string {
  const values = { name: `“${name}”`, allowed: list(allowed.map((one) => `“${one}”`)) };
  return value === null ? t('widget.missingAttribute', values) : t('widget.badAttribute', { ...values, value });
}
