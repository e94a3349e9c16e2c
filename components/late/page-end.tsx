import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AidWords } from '../../lib/words/aid-words';
import { watchIdle } from './watch-idle';

export interface PageEndProps {
  words: AidWords;
  /** So many without a touch or a key, and the page ends. */
  minutes: ReadonlySignal<number>;
  /** Milliseconds of the clock on the wall. */
  clock: () => number;
  onEnd: () => void;
}

/**
 * On a page that shows her plan beside the panel: it ends when nobody is there, as the panel is covered, since her words
 * do not stay on a screen of a shared computer that nobody looks at. It is told a minute before, or half of the time where
 * that is less, and any touch or key puts it off, as often as that is wanted: WCAG 2.2, 2.2.1.
 */
export function PageEnd({ words, minutes, clock, onEnd }: PageEndProps) {
  const soon = useSignal(false);
  const root = useRef<HTMLParagraphElement>(null);
  const whole = minutes.value * 60_000;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    const say = (is: boolean) => () => {
      soon.value = is;
    };
    const stop = watchIdle({
      page,
      clock,
      whole,
      onSoon: say(true),
      onTouch: say(false),
      onOver: () => {
        stop();
        onEnd();
      },
    });
    return stop;
  }, [whole]);
  return (
    <p class="said-now not-on-paper" role="status" ref={root}>
      {soon.value && words.t('page.soon')}
    </p>
  );
}
