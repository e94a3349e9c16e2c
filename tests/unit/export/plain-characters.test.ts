import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../../lib/export/plain-characters';
import { recordNote } from '../../../lib/export/record-note';
import { aidWords, talk } from '../../support/builders';

describe('plain characters', () => {
  it.each([
    ['curly quotation marks', '“It’s ‘near’”', "\"It's 'near'\""],
    ['dashes', 'a – b — c − d', 'a - b - c - d'],
    ['bullets and dots', '• one … two · three', '* one ... two - three'],
    ['letters with an accent', 'möchte, Łódź, français, Ñ', 'mochte, [U+0141]odz, francais, N'],
    ['a letter and its accent apart', 'e\u0301te', 'ete'],
    ['spaces that do not break', 'a\u00a0b\u202fc', 'a b c'],
    ['emoji', 'a 🤰', 'a [U+1F930]'],
    ['right to left', 'أمي', '[U+0623][U+0645][U+064A]'],
    ['what is plain already', 'Plain. "Yes" - no?\n\tA [b] 1/2~', 'Plain. "Yes" - no?\n\tA [b] 1/2~'],
  ])('write %s as a field of ASCII takes it', (_, text, plain) => {
    expect(plainCharacters(text, true).text).toBe(plain);
  });

  it('are nothing but printable ASCII, tabs and line feeds, whatever is typed, and nothing vanishes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainCharacters(text, true);

        expect(plain.text).toMatch(/^[\t\n\x20-\x7e]*$/);
        expect(plain.text.length).toBeGreaterThanOrEqual([...text.normalize('NFD').replace(/\p{Mn}/gu, '')].length);
      }),
    );
  });

  it('say what was replaced, by what and how often, in the order in which it was met', () => {
    expect(plainCharacters('“a” – “b”', true).replaced).toEqual([
      { what: '“', by: '"', times: 2 },
      { what: '”', by: '"', times: 2 },
      { what: '–', by: '-', times: 1 },
    ]);
    expect(plainCharacters('plain', true)).toEqual({ text: 'plain', replaced: [] });
  });
});

describe('characters that no field is trusted with', () => {
  it.each([
    ['a control character', 'a\u0000b\u001b', 'a[U+0000]b[U+001B]'],
    ['a carriage return', 'a\r\nb', 'a[U+000D]\nb'],
    ['half a character', '\ud800x', '[U+D800]x'],
    ['what looks like this way of writing', '[U+0041]', '[U+005B]U+0041]'],
    ['a mark that turns the line round', 'a\u202eb\u202cc', 'a[U+202E]b[U+202C]c'],
  ])('are written by their number in every note: %s', (_, text, plain) => {
    expect(plainCharacters(text, false).text).toBe(plain);
  });

  it.each(['\u061c', '\u200e', '\u200f', ...'\u202a\u202b\u202c\u202d\u202e', ...'\u2066\u2067\u2068\u2069'])(
    'are every mark of direction, also among letters that are read from the right: %j',
    (mark) => {
      const number = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

      expect(plainCharacters(`گھر${mark}أمي`, false)).toEqual({
        text: `گھر[U+${number}]أمي`,
        replaced: [{ what: mark, by: `[U+${number}]`, times: 1 }],
      });
    },
  );

  it.each(['أمي', 'میں گھر پر رہنا چاہتی ہوں، ‘ڈاکٹر’ 12', 'می\u200cخواهم', '🤰🏽', '“–…é”', 'a\tb\nc', '[U+xyz]'])(
    'are not these: %s',
    (text) => {
      expect(plainCharacters(text, false)).toEqual({ text, replaced: [] });
    },
  );
});

describe('a note in plain characters', () => {
  const noteOf = (words: string, length: 'full' | 'short' | 'line', ascii: boolean) => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
    return recordNote(t.plan(), aidWords, { length, ascii, version: '1' });
  };

  it.each(['full', 'short', 'line'] as const)('is ASCII from end to end: %s', (length) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(noteOf(words, length, true).text).toMatch(/^[\n\t\x20-\x7e]*$/);
      }),
    );
  });

  it('says in itself what was written otherwise, and that the plan has it as it was typed', () => {
    const { text } = noteOf('أمي', 'short', true);

    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Written in plain characters: curly quotation marks are written as straight ones, 2 times. 3 characters are written by their number in Unicode, in square brackets. The plan has them as they were typed.',
    );
  });

  it('calls marks by their name, and other characters by their number', () => {
    const { text } = noteOf('a–b—c… ‘ö’', 'short', true);

    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Written in plain characters: curly quotation marks are written as straight ones, 4 times; dashes are written as hyphens, 2 times; dots in a row are written as full stops, 1 time; U+00F6 as o, 1 time.',
    );
  });

  it('says nothing of the kind where nothing was replaced', () => {
    const { text, replaced } = noteOf('Plain.', 'short', false);

    expect(replaced).toEqual([]);
    expect(text).not.toContain('Unicode');
    expect(text).not.toContain('plain characters');
  });

  it('tells of a control character in a note that is not for ASCII, too', () => {
    const { text, replaced } = noteOf('a\u0007b', 'full', false);

    expect(replaced).toEqual([{ what: '\u0007', by: '[U+0007]', times: 1 }]);
    expect(text).toContain('“a[U+0007]b”');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '1 character is written by its number in Unicode, in square brackets. The plan has it as it was typed.',
    );
  });

  it('counts its characters as a field counts them', () => {
    const note = noteOf('🤰', 'short', false);

    expect(note.characters).toBe(note.text.length);
    expect(note.characters).toBe([...note.text].length + 1);
  });
});
