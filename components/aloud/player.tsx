import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Reader, ReaderNow } from '../../lib/speech/reader';
import { useAid } from '../aid-context';
import { AloudIcon } from './aloud-icon';

export interface PlayerProps {
  reader: Reader;
  now: Extract<ReaderNow, { line: number }>;
  /** Whether her own words are read. */
  mine: Signal<boolean>;
}

/** Pause, the line before, the next, stop, and where it is. It takes the focus from the button that it stands in for. */
export function Player({ reader, now: { at, line, of }, mine }: PlayerProps) {
  const { t } = useAid();
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus({ preventScroll: true }), []);
  const reading = at === 'reading';
  return (
    <div class={reading ? 'aloud-player is-reading' : 'aloud-player'} role="group" aria-label={t('aloud.title')}>
      <button
        ref={go}
        class="icon-button"
        type="button"
        data-testid="aloud-go"
        aria-label={t(reading ? 'aloud.pause' : 'aloud.go')}
        onClick={reading ? reader.pause : reader.play}
      >
        <AloudIcon shape={reading ? 'pause' : 'go'} />
      </button>
      <button
        class="icon-button"
        type="button"
        data-testid="aloud-before"
        aria-label={t('aloud.before')}
        onClick={() => reader.turn(-1)}
      >
        <AloudIcon shape="before" />
      </button>
      <button
        class="icon-button"
        type="button"
        data-testid="aloud-next"
        aria-label={t('aloud.next')}
        onClick={() => reader.turn(1)}
      >
        <AloudIcon shape="next" />
      </button>
      <button class="icon-button" type="button" data-testid="aloud-stop" aria-label={t('aloud.stop')} onClick={reader.stop}>
        <AloudIcon shape="stop" />
      </button>
      <p class="aloud-at">{t('aloud.at', { line, of })}</p>
      <label class="tick aloud-mine">
        <input
          type="checkbox"
          autocomplete="off"
          data-testid="aloud-mine"
          checked={mine.value}
          onChange={(event) => {
            mine.value = event.currentTarget.checked;
            // What she agreed to was without her words.
            if (mine.value) reader.askAgain();
          }}
        />
        <span>
          {t('aloud.mine')}
          <small class="field-hint">{t('aloud.heard')}</small>
        </span>
      </label>
    </div>
  );
}
