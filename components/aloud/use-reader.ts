import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { createReader, type Reader } from '../../lib/speech/reader';
import { useAid, useLocal } from '../aid-context';
import { engineOf } from './engine-of';
import { linesOnScreen } from './lines-on-screen';
import type { ScreenLine } from './screen-line';

/** What is marked while its line is read. */
const mark = 'data-aloud';

/**
 * The reader of this screen, made when it is first asked for: until then nothing is asked of the browser's speech.
 * It is silent when the screen, the language or the plan changes, when it is locked, and when she leaves; and it waits
 * when the page is put out of sight.
 * @param bar where the player stands, above the screen that it reads
 * @param mine whether her own words are read
 */
export function useReader(bar: RefObject<HTMLElement | null>, mine: Signal<boolean>) {
  const { view, words, consultation } = useAid();
  const reader = useLocal<Reader | undefined>(undefined);
  const speechless = useLocal(false);
  const saying = useRef(words);
  saying.current = words;

  const make = (): Reader | undefined => {
    const page = bar.current?.ownerDocument;
    const window = page?.defaultView as (Window & typeof globalThis) | null | undefined;
    const engine = window ? engineOf(window) : undefined;
    const screen = () => bar.current?.closest('.screen')?.querySelector('main');
    if (!engine) {
      speechless.value = true;
      return undefined;
    }
    return createReader<ScreenLine, SpeechSynthesisVoice>({
      engine,
      lines: () => {
        const here = screen();
        const chosen = (choice: string) => `${choice}. ${saying.current.t('double.chosen')}`;
        return here ? linesOnScreen(here, { mine: mine.peek(), chosen }) : [];
      },
      mark: (line) => {
        for (const marked of screen()?.querySelectorAll(`[${mark}]`) ?? []) marked.removeAttribute(mark);
        line?.element.setAttribute(mark, '');
        line?.element.scrollIntoView({ block: 'nearest' });
      },
    });
  };

  // With the change itself: a little later it would silence what she has pressed since.
  useLayoutEffect(() => () => reader.peek()?.stop(), [view.value, words, consultation.plan.value]);
  // Whoever begins with another woman is asked anew whether words may leave the device.
  useLayoutEffect(
    () => () => {
      reader.value = undefined;
      mine.value = false;
    },
    [consultation.plan.value],
  );
  useEffect(() => {
    const page = bar.current?.ownerDocument;
    const window = page?.defaultView;
    const stop = () => reader.peek()?.stop();
    const wait = () => {
      if (page?.visibilityState === 'hidden') reader.peek()?.pause();
    };
    window?.addEventListener('pagehide', stop);
    page?.addEventListener('visibilitychange', wait);
    return () => {
      window?.removeEventListener('pagehide', stop);
      page?.removeEventListener('visibilitychange', wait);
      stop();
    };
  }, []);

  return {
    reader,
    /** The browser has no speech at all. */
    speechless,
    begin: () => {
      speechless.value = false;
      reader.value ??= make();
      reader.value?.play();
    },
  };
}
