import { describe, expect, it } from 'vitest';
import { linesOf, parseTiny, spoilt, tinyOffer } from './tiny-offer';

const ofHours = (hours: string) =>
  spoilt((offer) => ({ ...offer, topics: { hours } })).map((line) => line.replace('offer › topics › hours: ', ''));

describe('an offer that is made to mislead', () => {
  it.each(['\u3164', '\u115F', '\uFFA0', '\u2800', 'Room\uFE0F', 'Ro\u034Fom'])(
    'may not call a place by what is not seen: %j',
    (place) => {
      const lines = ofHours(place);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^holds U\+[0-9A-F]{4}, a character that is not seen/);
    },
  );

  it('may not heap marks on a letter until they cover the figures around it', () => {
    expect(ofHours(`Open${'\u0301'.repeat(40)}`)).toEqual([
      'heaps marks on one letter, which cover what stands above and below; write the letter with its own mark alone',
    ]);
  });

  it('may not write a word in two alphabets, so that nobody finds it', () => {
    expect(ofHours('The s\u0430fest place')).toEqual([
      '“s\u0430” are letters of two alphabets in one word; write the word again by hand, in one alphabet',
    ]);
  });

  it.each(['1 woman in 5', '3 of every 100 women'])('may not say “%s” outside a row', (text) => {
    expect(ofHours(text).join()).toContain('is a figure outside a row');
  });

  it.each(['Żółć, cafe\u0301, Ngŵyl', 'قَابِلَة', 'Αθήνα and Київ', 'एक दाई', 'ช่วยน้ำ', 'נֵ֤ר'])(
    'may be written in any language: %s',
    (text) => {
      expect(ofHours(text)).toEqual([]);
    },
  );
});

describe('a file that is made to take for ever', () => {
  it.each([
    ['keys that stand twice, each in the other', `${'{"a":1,"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`],
    ['lists in lists', `${'['.repeat(90_000)}${']'.repeat(90_000)}`],
    ['many keys', `{${Array.from({ length: 15_000 }, (_, at) => `"k${at}":0`)}}`],
    [
      'many contacts',
      JSON.stringify({ ...tinyOffer(), contacts: Array.from({ length: 9_000 }, (_, at) => ({ name: `n${at}` })) }),
    ],
  ])(
    'is refused within a moment: %s',
    (_, text) => {
      const begun = performance.now();
      const lines = linesOf(parseTiny(text));
      expect(lines.length).toBeGreaterThan(0);
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
    20_000,
  );
});
