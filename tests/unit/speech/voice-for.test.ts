import { describe, expect, it } from 'vitest';
import { type Voice, voiceFor } from '../../../lib/speech/voice-for';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({ lang, localService: true, default: false, ...more });
const langOf = (voices: readonly Voice[], locale: string) => {
  const found = voiceFor(voices, locale);
  return found.is === 'none' ? 'none' : `${found.is} ${found.voice.lang}`;
};

describe('the voice for a line', () => {
  it.each([
    ['the same region before others', ['en-US', 'en-GB'], 'en-GB', 'here en-GB'],
    ['one without a region before another region', ['pt-BR', 'pt'], 'pt-PT', 'here pt'],
    ['that of Portugal for our Portuguese', ['pt-BR', 'pt-PT'], 'pt', 'here pt-PT'],
    ['any region where there is no closer one', ['ar-SA'], 'ar', 'here ar-SA'],
    ['the way a phone writes it', ['ur_PK'], 'ur', 'here ur_PK'],
    ['a tag with three letters for the language', ['eng-GBR', 'fra-FRA'], 'en-GB', 'here eng-GBR'],
    ['never one of another language', ['en-GB', 'fa-IR', 'hi-IN'], 'ur', 'none'],
    ['not a language whose tag begins alike', ['cym-GB', 'cyo'], 'so', 'none'],
    ['none where there are none', [], 'en-GB', 'none'],
    ['none for words whose language nobody knows', ['und', 'en-GB'], 'und', 'none'],
    ['no tag that is none', ['', '???'], 'en-GB', 'none'],
  ])('takes %s', (_, langs, locale, expected) => {
    expect(
      langOf(
        langs.map((lang) => voice(lang)),
        locale,
      ),
    ).toBe(expected);
  });

  it('takes one of the device before a closer one that needs the network', () => {
    expect(langOf([voice('en-GB', { localService: false }), voice('en-AU')], 'en-GB')).toBe('here en-AU');
  });

  it('says that a voice is not on the device where there is no other', () => {
    expect(langOf([voice('cy-GB', { localService: false }), voice('en-GB')], 'cy')).toBe('away cy-GB');
  });

  it('takes the one that the device would take where two are as close', () => {
    expect(voiceFor([voice('en-GB'), voice('en-GB', { default: true })], 'en-GB')).toEqual({
      is: 'here',
      voice: voice('en-GB', { default: true }),
    });
  });
});
