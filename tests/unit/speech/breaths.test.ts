import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaths } from '../../../lib/speech/breaths';
import { scriptFits } from '../../../lib/speech/script-fits';

describe('breaths', () => {
  it('are whole sentences, in every script that the aid is in', () => {
    const long = (end: string) => `${'word '.repeat(30).trim()}${end}`;

    expect(breaths(`${long('.')} ${long('?')}`)).toEqual([long('.'), long('?')]);
    expect(breaths(`${long('۔')} ${long('؟')}`)).toEqual([long('۔'), long('؟')]);
    expect(breaths(`${long('।')} ${long('।')}`)).toEqual([long('।'), long('।')]);
  });

  it('keep short sentences together', () => {
    expect(breaths('One. Two. Three.')).toEqual(['One. Two. Three.']);
  });

  it('lose no word, keep the order, and are never longer than a voice says in one go', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[.,?]?$/), { minLength: 1, maxLength: 200 }), (words) => {
        const said = breaths(words.join(' '));
        expect(said.join(' ')).toBe(words.join(' '));
        expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(235);
      }),
    );
  });

  it('say nothing of nothing', () => {
    expect(breaths('  ')).toEqual([]);
  });
});

describe('the script of a voice', () => {
  it.each([
    ['a quiet room', 'en-GB', true],
    ['میں ڈرتی ہوں', 'ur', true],
    ['میں ڈرتی ہوں', 'en-GB', false],
    ['a quiet room', 'ar', false],
    ['আমি', 'bn', true],
    ['42', 'ur', true],
    ['ŵyr Łódź', 'pl', true],
  ])('of “%s” for %s', (words, locale, fits) => {
    expect(scriptFits(words, locale)).toBe(fits);
  });
});
