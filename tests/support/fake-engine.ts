import type { Engine } from '../../lib/speech/engine';
import type { Voice } from '../../lib/speech/voice-for';

/** A device that speaks as fast as a test lets it: each breath ends when `ends` is called. */
export function fakeEngine(langs: readonly (string | { away: string })[]) {
  const voiceOf = (lang: (typeof langs)[number]): Voice =>
    typeof lang === 'string'
      ? { lang, localService: true, default: false }
      : { lang: lang.away, localService: false, default: false };
  let voices = langs.map(voiceOf);
  let end: ((how: 'said' | 'failed') => void) | undefined;
  let told: (() => void) | undefined;
  const timers = new Set<() => void>();
  const said: string[] = [];
  const engine: Engine<Voice> = {
    voices: () => voices,
    onVoices: (then) => {
      told = then;
      return () => {
        told = undefined;
      };
    },
    say: (text, { lang }, then) => {
      said.push(`${lang}: ${text}`);
      end = then;
    },
    hush: () => {
      end = undefined;
    },
    later: (then) => {
      timers.add(then);
      return () => timers.delete(then);
    },
  };
  return {
    engine,
    /** Everything that was said, with the language of the voice that said it. */
    said,
    ends: (how: 'said' | 'failed' = 'said') => {
      const then = end;
      end = undefined;
      then?.(how);
    },
    isSpeaking: () => end !== undefined,
    /** The device tells of its voices late. */
    tells: (late: typeof langs) => {
      voices = late.map(voiceOf);
      told?.();
    },
    /** Time goes by, longer than anybody waits. */
    waits: () => {
      for (const timer of [...timers]) timer();
    },
  };
}
