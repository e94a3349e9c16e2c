import type { Voice } from './voice-for';

/** What the device speaks with, as far as the reader needs it. The shell hands it over. */
export interface Engine<V extends Voice> {
  voices: () => readonly V[];
  /** Calls back when the device has told of more voices. Returns what stops that. */
  onVoices: (then: () => void) => () => void;
  /** Says one breath; what was being said before is cut off. `then` is called once, and not where it was cut off. */
  say: (text: string, voice: V, then: (how: 'said' | 'failed') => void) => void;
  /** Is silent at once. */
  hush: () => void;
  /** Calls back after `ms`. Returns what stops that. */
  later: (then: () => void, ms: number) => () => void;
}
