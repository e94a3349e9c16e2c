import { useEffect } from 'preact/hooks';
import type { AidWords } from '../../lib/words/aid-words';

/** In ms: long enough to read two sentences, short enough for whoever comes next. */
const thanksLast = 12_000;

interface ThankedProps {
  words: AidWords;
  /** What came of it: her answers are counted, she gave none, or counting was turned off while she answered. */
  came: 'counted' | 'none' | 'gone';
  next: () => void;
}

/** Thanks her, says what came of her answers, and makes room for the next woman: by a press, or by itself. */
export function Thanked({ words: { t }, came, next }: ThankedProps) {
  useEffect(() => {
    const timer = setTimeout(next, thanksLast);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="asked-thanks">
      <h1 tabIndex={-1}>{t('asked.thanks')}</h1>
      {came !== 'none' && <p class="lead-in">{t(came === 'gone' ? 'asked.gone' : 'asked.thanksLead')}</p>}
      <button class="button button-quiet" type="button" data-testid="next-woman" onClick={next}>
        {t('asked.next')}
      </button>
      <p class="soft small">{t('asked.soon')}</p>
    </div>
  );
}
