import { lower } from '../lib/export/row-words';
import { hasFigure, type Pack, type Row } from '../lib/pack/pack';
import type { AidWords } from './aid-context';

/** How the figures of a row came to be: counted, adjusted, measured, stated, or worked out, and then how. */
export function methodWords(row: Row, pack: Pack, words: AidWords): string {
  const { t } = words;
  const figured = row.arms.filter(hasFigure);
  if (figured.length === 0) return t('passport.method.unknown');
  const measures = figured.flatMap((arm) => (arm.kind === 'measure' ? [arm.measure] : []));
  if (measures.length === figured.length)
    return t(measures.every(({ statistic }) => statistic === 'stated') ? 'passport.method.stated' : 'passport.method.measured');
  const estimates = figured.flatMap((arm) => (arm.kind === 'rate' && arm.estimated ? [arm.option] : []));
  const names = pack.options.filter(({ id }) => estimates.includes(id)).map(({ name }) => lower(name, words.locale));
  return [
    t(`passport.method.${row.method}`, { per: row.per }),
    row.sum ? t('passport.sum', { sum: words.say(row.sum) }) : '',
    names.length > 0 ? t('passport.estimated', { options: words.list(names) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
