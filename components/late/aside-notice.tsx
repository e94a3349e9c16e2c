import { useAid, useLocal } from '../aid-context';

/** Said once, above everything: what was kept and could not be read. Nothing is lost in silence. */
export function AsideNotice() {
  const { platform, t } = useAid();
  const shown = useLocal(false);
  const aside = platform.plans?.aside.value ?? [];
  if (aside.length === 0) return null;
  return (
    <div class="notice">
      <b>{t('kept.aside', { n: aside.length })}</b>
      <button
        class="link-button"
        type="button"
        aria-expanded={shown.value}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        {t('kept.asideShow')}
      </button>
      {shown.value && aside.map((text, index) => <pre key={index}>{text}</pre>)}
    </div>
  );
}
