import { type ReadonlySignal, signal } from '@preact/signals-core';
import { breaths } from './breaths';
import type { Engine } from './engine';
import { type Voice, voiceFor } from './voice-for';

/** One line of the screen. */
export interface ReadLine {
  text: string;
  /** BCP 47 of its words; "und" where no voice could read them. */
  lang: string;
  /** The same for the same line, however often the screen is looked at. */
  key: unknown;
}

export type ReaderNow =
  | { at: 'still' }
  /** The device has not told of its voices yet. */
  | { at: 'looking' }
  /** The only voice for `lang` is not on this device: nothing is said before she answers. */
  | { at: 'asks'; lang: string }
  /** There is no voice for any line. */
  | { at: 'none' }
  /** `line` from 1. `failed` where the voice stopped by itself. */
  | { at: 'reading' | 'paused'; line: number; of: number; failed?: true };

export interface ReaderOptions<L extends ReadLine, V extends Voice> {
  engine: Engine<V>;
  /** The lines as they stand on the screen now: it may have changed since the one before. */
  lines: () => readonly L[];
  /** Marks the line that is read, and no other; without one, none. */
  mark: (line?: L) => void;
}

export interface Reader {
  readonly now: ReadonlySignal<ReaderNow>;
  /** Languages on this screen that no voice may read, in the order of its lines. */
  readonly unread: ReadonlySignal<readonly string[]>;
  /** Begins at the first line, or goes on where it was paused. */
  play: () => void;
  pause: () => void;
  /** To the line before or after: read where it was reading, only marked where it was paused. */
  turn: (by: 1 | -1) => void;
  stop: () => void;
  /** Her answer to the one question: whether lines may go to a voice that is not on this device. Asked once. */
  answer: (mayLeave: boolean) => void;
  /** There is more to read than she said yes to: the question is asked anew. A no stays. */
  askAgain: () => void;
}

/** In ms: how long a device may take to tell of its first voice, and a voice to say one breath. */
const voicesWithin = 2_500;
const saidWithin = 40_000;

/**
 * Reads a screen line by line. It uses no pause of the browser's own, which phones take for a stop: it is silent, and
 * begins the line again.
 */
export function createReader<L extends ReadLine, V extends Voice>({ engine, lines, mark }: ReaderOptions<L, V>): Reader {
  const now = signal<ReaderNow>({ at: 'still' });
  const unread = signal<readonly string[]>([]);
  let mayLeave: boolean | undefined;
  let here: { key: unknown; index: number } | undefined;
  /** What was begun before is not heard of any more. */
  let turnNo = 0;
  let forget = () => {};

  const silent = () => {
    turnNo += 1;
    forget();
    forget = () => {};
    engine.hush();
  };
  const voice = (lang: string) => voiceFor<V>(engine.voices(), lang);
  const canRead = ({ lang }: ReadLine) => {
    const { is } = voice(lang);
    return is === 'here' || (is === 'away' && mayLeave !== false);
  };
  const still = (at: 'still' | 'none') => {
    silent();
    here = undefined;
    mark();
    now.value = { at };
  };
  /** Where the line that was read stands on the screen now; -1 before the first. */
  const placeIn = (all: readonly L[]) => {
    if (!here) return -1;
    const same = all.findIndex(({ key }) => key === here?.key);
    return same < 0 ? Math.min(here.index, all.length) - 1 : same;
  };

  const read = (all: readonly L[], index: number, aloud: boolean) => {
    silent();
    const line = all[index];
    if (!line) return still('still');
    const found = voice(line.lang);
    here = { key: line.key, index };
    const shown = { line: index + 1, of: all.length };
    if (aloud && found.is === 'away' && mayLeave === undefined) {
      mark();
      now.value = { at: 'asks', lang: line.lang };
      return;
    }
    mark(line);
    now.value = { at: aloud ? 'reading' : 'paused', ...shown };
    if (!aloud || found.is === 'none') return;
    const turn = turnNo;
    const failed = () => {
      if (turn !== turnNo) return;
      silent();
      now.value = { at: 'paused', ...shown, failed: true };
    };
    const breath = ([first, ...rest]: readonly string[]) => {
      if (turn !== turnNo) return;
      forget();
      if (first === undefined) return move(1, true);
      forget = engine.later(failed, saidWithin);
      engine.say(first, found.voice, (how) => (how === 'said' ? breath(rest) : failed()));
    };
    breath(breaths(line.text));
  };
  const move = (by: 1 | -1, aloud: boolean) => {
    const all = lines();
    const from = placeIn(all);
    for (let index = from + by; index >= 0 && index < all.length; index += by) {
      const line = all[index];
      if (line && canRead(line)) return read(all, index, aloud);
    }
    // Before the first line there is nothing: it begins again. After the last it is done.
    if (by < 0 && from >= 0) return read(all, from, aloud);
    still('still');
  };
  const begin = () => {
    const all = lines();
    unread.value = [...new Set(all.filter((line) => !canRead(line)).map(({ lang }) => lang))];
    if (!all.some(canRead)) return still('none');
    const from = here ? placeIn(all) : -1;
    const line = all[from];
    if (line && canRead(line)) read(all, from, true);
    else move(1, true);
  };

  return {
    now,
    unread,
    play: () => {
      silent();
      if (engine.voices().length > 0) return begin();
      now.value = { at: 'looking' };
      const go = () => {
        forget();
        begin();
      };
      const stops = [
        engine.onVoices(() => {
          if (engine.voices().length > 0) go();
        }),
        engine.later(go, voicesWithin),
      ];
      forget = () => {
        for (const stop of stops) stop();
      };
    },
    pause: () => {
      const at = now.peek();
      if (at.at !== 'reading') return;
      silent();
      now.value = { ...at, at: 'paused' };
    },
    turn: (by) => {
      const { at } = now.peek();
      if (at === 'reading' || at === 'paused') move(by, at === 'reading');
    },
    stop: () => still('still'),
    askAgain: () => {
      if (mayLeave) mayLeave = undefined;
    },
    answer: (yes) => {
      mayLeave = yes;
      begin();
    },
  };
}
