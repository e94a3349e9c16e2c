import { type AidKey, useAid, type View } from './aid-context';

/** The way on from a step: one filled button, and at most one quiet one. */
export function Next({ to, label, also }: { to: View; label: AidKey; also?: { to: View; label: AidKey } }) {
  const { t, go } = useAid();
  return (
    <div class="actions">
      <button class="button" type="button" data-testid="next" onClick={() => go(to)}>
        {t(label)}
      </button>
      {also && (
        <button class="button button-quiet" type="button" data-testid="also" onClick={() => go(also.to)}>
          {t(also.label)}
        </button>
      )}
    </div>
  );
}
