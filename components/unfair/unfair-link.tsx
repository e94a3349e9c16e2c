import { useAid } from '../aid-context';

/**
 * At the end of every screen of a decision, and of the passport of a row: the way to say that it is wrong or unfair.
 * @param row the key of the row whose passport it stands in
 */
export function UnfairLink({ row }: { row?: string }) {
  const { t, view, go, consultation } = useAid();
  const back = view.value;
  if (!consultation.current.value || back.at === 'unfair') return null;
  const of = row ?? (back.at === 'row' ? back.row : undefined);
  return (
    <p class="unfair-way not-on-paper">
      <button
        class="link-button"
        type="button"
        data-testid={row === undefined ? 'unfair' : 'unfair-row'}
        onClick={() => go({ at: 'unfair', back, ...(of !== undefined && { row: of }) })}
      >
        {t('unfair.link')}
      </button>
    </p>
  );
}
