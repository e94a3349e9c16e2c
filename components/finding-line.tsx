import { findingWords } from '../lib/export/row-words';
import type { Option, Row } from '../lib/pack/pack';
import { useAid } from './aid-context';

/** What was found about the options on the screen, in words, and how sure that is. */
export function FindingLine({ row, options }: { row: Row; options: readonly Option[] }) {
  const { words, t } = useAid();
  return (
    <p>
      {findingWords(row, options, words)} {row.method === 'calculated' && `${t('compare.workedOut')} `}
      <span class="sure">{t('certainty', { certainty: t(`certainty.${row.certainty}`) })}</span>
    </p>
  );
}
