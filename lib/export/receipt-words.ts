import type { Receipt } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { joined } from './joined';
import { lower } from './row-words';

/** The receipt in sentences: which options, pack, version and content were on the screen. */
export function receiptWords(receipt: Receipt, title: string, { t, list, locale }: AidWords): string[] {
  const names = (options: Receipt['options']) => list(options.map(({ name }) => lower(name, locale)));
  const compared = receipt.parts.map(({ part, options }) => (part.label ? `${part.label}: ${names(options)}` : names(options)));
  const lines = [
    t('plan.receipt', {
      title,
      pack: receipt.pack,
      version: receipt.version,
      hash: receipt.hash.slice(0, 12),
      options: compared.length > 0 ? joined(compared, locale) : t('note.unsaid'),
    }),
  ];
  if (receipt.options.length > 0 && receipt.notOnScreen.length > 0)
    lines.push(t('plan.receiptNot', { options: names(receipt.notOnScreen) }));
  if (receipt.opened.length > 0)
    lines.push(t('plan.receiptOpened', { rows: list(receipt.opened.map(({ label }) => lower(label, locale))) }));
  if (receipt.older.length > 0) lines.push(t('plan.receiptOlder', { versions: list(receipt.older), version: receipt.version }));
  return lines;
}

/** What stands above the figures: whose they are, and that not every one of them may have been read. */
export function figuresLead({ stratum }: Receipt, { t }: AidWords): string {
  const whose = stratum ? `${t('compare.figuresForGroup', { group: stratum.inSentence })} ` : '';
  return whose + t('plan.figuresLead');
}
