import { useAid } from './aid-context';

/** A decision that is really several: which of them is on the screen. None is hidden, and the order is the pack's. */
export function PartTabs() {
  const { t, decision } = useAid();
  const { pack, part, turnToPart } = decision;
  if (pack.parts.length < 2) return null;
  return (
    <nav class="parts" aria-label={t('compare.parts')}>
      <ul>
        {pack.parts.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              data-part-tab={id}
              aria-current={id === part.value.id ? 'true' : undefined}
              onClick={() => turnToPart(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
