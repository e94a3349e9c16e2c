import { intlTag } from '../intl-tag';

/** A voice as a browser tells of it (Web Speech API, `SpeechSynthesisVoice`). */
export interface Voice {
  /** BCP 47, as the maker writes it: "en-GB", "en_GB", "eng-GBR". */
  readonly lang: string;
  /** True where the voice is on this device, false where what it says goes to a server first. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Who could say a line: a voice of this device, one that needs the network, or nobody. */
export type VoiceFound<V extends Voice> = { is: 'here'; voice: V } | { is: 'away'; voice: V } | { is: 'none' };

/**
 * The closest voice of the same language, and never one of another: a voice that reads a language it does not know says
 * nothing that anybody understands. One that is on the device comes before every one that is not.
 * @param locale BCP 47 of the words; "und" has no voice
 */
export function voiceFor<V extends Voice>(voices: readonly V[], locale: string): VoiceFound<V> {
  const wanted = partsOf(intlTag(locale));
  const alike = voices
    .map((voice, place) => ({ voice, place, parts: partsOf(voice.lang) }))
    .filter(({ parts }) => parts.language === wanted.language && wanted.language !== 'und');
  const distance = (region: string | undefined) => (region === wanted.region ? 0 : region === undefined ? 1 : 2);
  const [best] = alike.sort(
    (a, b) =>
      Number(b.voice.localService) - Number(a.voice.localService) ||
      distance(a.parts.region) - distance(b.parts.region) ||
      Number(b.voice.default) - Number(a.voice.default) ||
      a.place - b.place,
  );
  return best ? { is: best.voice.localService ? 'here' : 'away', voice: best.voice } : { is: 'none' };
}

/** Language and region of a tag; some phones write "eng_GBR" for "en-GB". */
function partsOf(tag: string): { language: string; region: string | undefined } {
  const written = tag.trim().replaceAll('_', '-');
  for (const candidate of [written, written.split('-')[0] ?? '']) {
    try {
      const { language, region } = new Intl.Locale(candidate);
      return { language: language || 'und', region };
    } catch {
      // not a tag that the standard knows: its first part may be one
    }
  }
  return { language: 'und', region: undefined };
}
