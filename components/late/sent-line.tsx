import type { Sent } from '../../lib/smart/sent';
import type { AidWords } from '../../lib/words/aid-words';

/** What came of sending, in plain sentences: kept and where, there already, or not and why, with what the server said. */
export function SentLine({ sent, words }: { sent: Sent; words: AidWords }) {
  const { t } = words;
  const when = words.recent(sent.at, sent.at);
  if (!('why' in sent)) {
    const { is, as } = sent;
    return <p data-sent={is}>{as === undefined ? t('send.sentNoName', { when }) : t(`send.${is}`, { when, as })}</p>;
  }
  return (
    <div data-sent={sent.is} data-why={sent.why}>
      <p>
        <b>{t(`send.${sent.is}`, { when })}</b> {t(`send.why.${sent.why}`)} {sent.is === 'unknown' && t('send.onceOnly')}
      </p>
      {sent.said !== undefined && (
        <p class="small">
          {t('send.saidBy')} <bdi>{sent.said}</bdi>
        </p>
      )}
    </div>
  );
}
