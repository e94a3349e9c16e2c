/** A voice of a device that is made up. */
export interface FakeVoice {
  lang: string;
  localService?: boolean;
}

/** What was asked of the made-up speech of a window: every breath with the language of its voice, and every silence. */
export interface FakeSpeech {
  said: string[];
  /** Ends what is being said, as a voice does that has come to the end of it. */
  end: () => void;
  speaking: () => boolean;
}

/**
 * Puts a made-up speech into a window: headless browsers have no voices. It needs nothing from around it, so that it can
 * be sent into a browser as text.
 */
export function installFakeSpeech(voices: FakeVoice[], view: object = globalThis): void {
  interface Said {
    text: string;
    voice: FakeVoice | null;
    onend: (() => void) | null;
  }
  const said: string[] = [];
  let now: Said | undefined;
  class Utterance {
    voice: FakeVoice | null = null;
    lang = '';
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  const whole = voices.map(({ lang, localService = true }) => ({ lang, localService, default: false, name: lang }));
  const speech = {
    getVoices: () => whole,
    addEventListener: () => {},
    removeEventListener: () => {},
    speak: (what: Said) => {
      now = what;
      said.push(`${what.voice?.lang}: ${what.text}`);
    },
    cancel: () => {
      now = undefined;
    },
  };
  const told: FakeSpeech = {
    said,
    end: () => {
      const ended = now;
      now = undefined;
      ended?.onend?.();
    },
    speaking: () => now !== undefined,
  };
  const put = (name: string, value: unknown) => Object.defineProperty(view, name, { value, configurable: true, writable: true });
  put('speechSynthesis', speech);
  put('SpeechSynthesisUtterance', Utterance);
  put('fakeSpeech', told);
}
