import type { Engine } from '../../lib/speech/engine';

type View = Window & typeof globalThis;

/**
 * The speech of the window that the aid stands in: in the widget that of its own frame, so that no script of the page is
 * asked and none hears of it. Undefined where the browser has none.
 */
export function engineOf(view: View): Engine<SpeechSynthesisVoice> | undefined {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } = view;
  if (!speech || !Utterance) return undefined;
  // Chromium forgets what it is saying, and the end of it, where nobody else holds on to it.
  let held: SpeechSynthesisUtterance | undefined;
  const hush = () => {
    if (held) held.onend = held.onerror = null;
    held = undefined;
    speech.cancel();
  };
  return {
    voices: () => speech.getVoices(),
    onVoices: (then) => {
      speech.addEventListener('voiceschanged', then);
      return () => speech.removeEventListener('voiceschanged', then);
    },
    say: (text, voice, then) => {
      if (held) hush();
      const said = new Utterance(text);
      held = said;
      said.voice = voice;
      said.lang = voice.lang;
      const end = (how: 'said' | 'failed') => {
        if (held !== said) return;
        held = undefined;
        then(how);
      };
      said.onend = () => end('said');
      said.onerror = () => end('failed');
      speech.speak(said);
    },
    hush,
    later: (then, ms) => {
      const timer = view.setTimeout(then, ms);
      return () => view.clearTimeout(timer);
    },
  };
}
