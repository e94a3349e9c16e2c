import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  // Before the next picture: in between the focus would be nowhere, and a key that she presses lost.
  useLayoutEffect(() => go.current?.focus({ preventScroll: true }), []);
  const reading = at === 'reading';
  return (
    <div class={reading ? 'aloud-player is-reading' : 'aloud-player'} role="group" aria-label={t('aloud.title')}>
      <Verb go={go} name={reading ? 'pause' : 'go'} testid="aloud-go" onClick={reading ? reader.pause : reader.play} />
      <Verb name="before" testid="aloud-before" onClick={() => reader.turn(-1)} />
      <Verb name="next" testid="aloud-next" onClick={() => reader.turn(1)} />
      <Verb name="stop" testid="aloud-stop" onClick={reader.stop} />
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

interface VerbProps {
  /** Of its picture, and of its word. */
  name: 'go' | 'pause' | 'before' | 'next' | 'stop';
  testid: string;
  onClick: () => void;
  go?: RefObject<HTMLButtonElement | null>;
}

function Verb({ name, testid, onClick, go }: VerbProps) {
  const { t } = useAid();
  return (
    <button
      {...(go && { ref: go })}
      class="icon-button"
      type="button"
      data-testid={testid}
      aria-label={t(`aloud.${name}`)}
      onClick={onClick}
    >
      <AloudIcon shape={name} />
    </button>
  );
}
