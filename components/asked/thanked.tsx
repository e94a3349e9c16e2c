import { useEffect } from 'preact/hooks';
import type { AidWords } from '../../lib/words/aid-words';

/** In ms: long enough to read two sentences, short enough for whoever comes next. */
const thanksLast = 12_000;

/** Thanks her, and makes room for the next woman: by a press, or by itself. */
export function Thanked({ words: { t }, next }: { words: AidWords; next: () => void }) {
  useEffect(() => {
    const timer = setTimeout(next, thanksLast);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="asked-thanks">
      <h1 tabIndex={-1}>{t('asked.thanks')}</h1>
      <p class="lead-in">{t('asked.thanksLead')}</p>
      <button class="button button-quiet" type="button" data-testid="next-woman" onClick={next}>
        {t('asked.next')}
      </button>
      <p class="soft small">{t('asked.soon')}</p>
    </div>
  );
}
