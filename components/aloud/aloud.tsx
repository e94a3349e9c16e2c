import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderNow } from '../../lib/speech/reader';
import { languageName } from '../../lib/words/language-name';
import { useAid, useLocal } from '../aid-context';
import { Icon } from '../icon';
import { AloudIcon } from './aloud-icon';
import { Player } from './player';
import { useReader } from './use-reader';

const still: ReaderNow = { at: 'still' };

/**
 * Reads the screen aloud, on every view. Nothing that it says with its voice is said a second time to a screen reader:
 * what is marked is not announced, and the buttons keep their names but for the one that was pressed.
 */
export function Aloud() {
  const { t, words } = useAid();
  const bar = useRef<HTMLDivElement>(null);
  const mine = useLocal(false);
  const { reader, speechless, begin } = useReader(bar, mine);
  const now = reader.value?.now.value ?? still;
  const unread = reader.value?.unread.value ?? [];
  // Without its region, which tells nobody which voice is missing.
  const name = (lang: string) => languageName(lang.split('-')[0] ?? lang, words.locale);
  const named = words.list([...new Set(unread.filter((lang) => lang !== 'und').map(name))]);
  const playing = now.at === 'reading' || now.at === 'paused';
  const asks = now.at === 'asks';
  // That there is no voice is told until she puts it away or asks again.
  const away = useLocal(false);
  const voiceless = !away.value && (speechless.value || (now.at === 'none' && named !== ''));
  const start = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  // What was pressed has gone with the player or for the question: the keyboard and a screen reader go on from here.
  useLayoutEffect(() => {
    const page = bar.current?.ownerDocument;
    const lost = page?.activeElement === page?.body;
    if (asks) question.current?.focus({ preventScroll: true });
    else if (was.current && !playing && lost) start.current?.focus({ preventScroll: true });
    was.current = playing || asks;
  }, [playing, asks]);
  const again = () => {
    away.value = false;
    begin();
  };
  return (
    <div class="aloud" ref={bar}>
      {!playing && !asks && (
        <button ref={start} class="aloud-start" type="button" data-testid="read-aloud" onClick={again}>
          <AloudIcon shape="speaker" />
          {t('aloud.start')}
        </button>
      )}
      {playing && reader.value && <Player reader={reader.value} now={now} mine={mine} />}
      {asks && (
        <div ref={question} tabIndex={-1} class="aloud-asks" role="group" aria-labelledby="aloud-away" data-testid="aloud-asks">
          <p id="aloud-away">
            <b>{t('aloud.away', { language: name(now.lang) })}</b> {t('aloud.awayLead')} {mine.value && t('aloud.awayMine')}
          </p>
          <p class="actions actions-line">
            <button class="button button-quiet" type="button" data-testid="aloud-yes" onClick={() => reader.peek()?.answer(true)}>
              {t('aloud.awayYes')}
            </button>
            <button class="button button-quiet" type="button" data-testid="aloud-no" onClick={() => reader.peek()?.answer(false)}>
              {t('aloud.awayNo')}
            </button>
          </p>
        </div>
      )}
      {/* There from the beginning, so that what comes into it is announced, once. */}
      <div class="aloud-said" role="status">
        {voiceless && speechless.value && <p>{t('aloud.noSpeech')}</p>}
        {now.at === 'looking' && <p>{t('aloud.looking')}</p>}
        {voiceless && !speechless.value && <p>{t('aloud.none', { language: named })}</p>}
        {playing && named && <p>{t('aloud.noneOfThem', { language: named })}</p>}
        {playing && unread.includes('und') && <p>{t('aloud.noneMine')}</p>}
        {playing && now.failed && <p>{t('aloud.failed')}</p>}
      </div>
      {voiceless && (
        <button
          class="icon-button aloud-close"
          type="button"
          aria-label={t('head.close')}
          onClick={() => {
            away.value = true;
            start.current?.focus({ preventScroll: true });
          }}
        >
          <Icon shape="close" />
        </button>
      )}
    </div>
  );
}
