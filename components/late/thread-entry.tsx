import { useRef } from 'preact/hooks';
import { correct } from '../../lib/consultation/correct';
import type { Event } from '../../lib/consultation/event-schema';
import type { Fate } from '../../lib/consultation/fates';
import { errorWords, whenWords } from '../../lib/export/plan-words';
import { lower } from '../../lib/export/row-words';
import { type ThreadAround, threadWords } from '../../lib/export/thread-words';
import type { PastMark } from '../../lib/plan/marks';
import { useAid, useLocal } from '../aid-context';
import { useEscape } from '../dismiss';
import { Hers } from '../paper-parts';
import { ThreadCorrection } from './thread-correction';

export interface ThreadEntryProps {
  event: Event;
  around: ThreadAround;
  /** What took its words back, if they were. */
  back: Event | undefined;
  fate: Fate | undefined;
  /** Marks that it had and that were taken away again, with when and by whom. */
  past: readonly PastMark[];
}

/** One thing that was said, and what became of it. What was taken back shows that it was, and never its words. */
export function ThreadEntry({ event, around, back, fate, past }: ThreadEntryProps) {
  const { t, words, consultation, said } = useAid();
  const writing = useLocal(false);
  const entry = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const by = (one: Event) => lower(t(`who.${one.who}`), words.locale);
  const stamp = t('thread.stamp', { time: words.time(event.at), who: by(event), version: event.version });
  const { about, said: told, words: written, hers } = threadWords(event, around, words);
  const error = !back && fate?.by.kind === 'corrected' ? fate.by : undefined;
  // A field that was cleared: what it held is what was taken back.
  const clears = written === '' && event.kind !== 'corrected' && event.kind !== 'offered';
  const stands = !fate && !back && event.kind !== 'undone';
  const close = () => {
    writing.value = false;
    opener.current?.focus();
  };
  const mark = (id: string, why: string) => {
    correct(consultation, id, why);
    writing.value = false;
    said.value = t(id !== event.id || event.kind === 'corrected' ? 'thread.correctedBack' : 'thread.corrected');
    // The button that had the focus is gone.
    entry.current?.focus();
  };
  useEscape(writing, entry, close);

  return (
    <li ref={entry} tabIndex={-1} class={error ? 'in-error' : undefined} data-event={event.id}>
      <h3>{about}</h3>
      {!back && told && <p class="what-was kept-lines">{told}</p>}
      {!back && written && <Written words={written} hers={hers === true} />}
      {clears && !back && <p class="taken-back">{t('thread.takenBack')}</p>}
      {back && <p class="taken-back">{t('thread.takenBackOn', { when: whenWords(back, words), who: by(back) })}</p>}
      {past.map(({ mark, away }) => (
        <p key={mark.id} class={errorClass(mark)}>
          <bdi>{errorWords(mark, words)}</bdi> {t('thread.markGone', { when: whenWords(away, words), who: by(away) })}
        </p>
      ))}
      {error && <p class={errorClass(error)}>{errorWords(error, words)}</p>}
      <div class="entry-foot">
        <p class="soft">{stamp}</p>
        {error && (
          <button class="link-button" type="button" data-testid="mark-away" onClick={() => mark(error.id, '')}>
            {t('thread.markAway')}
            <span class="unseen">
              : {about}, {stamp}
            </span>
          </button>
        )}
        {stands && (
          <button
            ref={opener}
            class="link-button"
            type="button"
            aria-expanded={writing.value}
            onClick={() => {
              writing.value = !writing.value;
            }}
          >
            {t('thread.wrong')}
            <span class="unseen">
              : {about}, {stamp}
            </span>
          </button>
        )}
      </div>
      {stands && writing.value && <ThreadCorrection onSay={(why) => mark(event.id, why)} onLeave={close} />}
    </li>
  );
}

/** Why it was wrong is in somebody's own words: where there are any, they are read aloud only with those. */
const errorClass = ({ why }: { why: string }) => (why ? 'error-said kept-lines' : 'error-said');

/** In the serif where it is hers; what others note is in the voice of the aid. */
function Written({ words, hers }: { words: string; hers: boolean }) {
  return hers ? (
    <Hers words={words} />
  ) : (
    <p class="what-was kept-lines" dir="auto">
      {words}
    </p>
  );
}
