import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnToCompare } from '../../../lib/record/learn-to-compare';
import type { Edges } from '../../../lib/record/tools';
import type { Stands } from '../../../lib/record-beside';

const text = 'Her words: "a calm room"\nNow: leaning\nNot recorded: time';

describe('what became of a text', () => {
  type Compare = (before: string, after: string, words: string, edges?: Edges) => Stands;
  let compare: Compare;
  let inRich: Compare;

  beforeAll(() => {
    // As a page runs it: from its text alone.
    new Function(`(${learnToCompare})()`)();
    const { compare: taught } = globalThis.evenhandRecord ?? {};
    if (!taught) throw new Error('it was not taught');
    compare = (before, after, words, edges = ['', '']) => taught(before, after, words, false, edges);
    inRich = (before, after, words, edges = ['', '']) => taught(before, after, words, true, edges);
  });

  afterAll(() => {
    globalThis.evenhandRecord = undefined;
  });

  it('is inserted where it stands once, and the rest is as it was', () => {
    expect(compare('', text, text)).toEqual({ how: 'inserted' });
    expect(compare('Seen. Well.', `Seen. ${text}Well.`, text)).toEqual({ how: 'inserted' });
  });

  it('is not inserted where nothing changed', () => {
    expect(compare('Seen.', 'Seen.', text)).toEqual({ how: 'not', why: 'refused', others: false });
  });

  it('is shortened where its end is missing, and what is missing is told to the letter', () => {
    expect(compare('Seen.', `Seen.${text.slice(0, 20)}`, text)).toEqual({ how: 'shortened', missing: text.slice(20) });
    expect(compare('Now', `${text.slice(0, 26)}Now`, text)).toEqual({ how: 'shortened', missing: text.slice(26) });
  });

  it('is shortened also where what stood there begins as it does', () => {
    expect(compare('Her', 'HerHer w', text)).toEqual({ how: 'shortened', missing: text.slice(5) });
  });

  it('is changed where it stands there otherwise, with the first place of it', () => {
    const found = compare('Seen.', `Seen.${text.replaceAll('"', '')}`, text);

    expect(found).toMatchObject({ how: 'changed', stands: text.replaceAll('"', ''), others: false, times: 0 });
    expect(found.how === 'changed' && found.note.startsWith('Her words: "')).toBe(true);
    expect(found.how === 'changed' && found.field.startsWith('Her words: a')).toBe(true);
  });

  it('tells no more of what stands there than twice as much as was put in', () => {
    const found = compare('', 'x\n'.repeat(100_000), text);

    expect(found.how === 'changed' && found.stands).toBe(`${'x\n'.repeat(text.length)} …`);
  });

  it('tells how often it stands there where that is more than once', () => {
    expect(compare('', text + text, text)).toMatchObject({ how: 'changed', times: 2 });
    expect(compare(text, text + text + text, text)).toMatchObject({ how: 'changed', times: 2 });
  });

  it('tells where what stood there before is not as it was', () => {
    expect(compare('Seen today.', text, text)).toMatchObject({ how: 'changed', times: 1, others: true });
    expect(compare('Seen today.', 'Seen.', text)).toMatchObject({ how: 'not', why: 'refused', others: true });
    expect(compare('Seen today.', 'SEEN TODAY.', text)).toMatchObject({ others: true });
  });

  it('is inserted where a rich field lost a space that nobody saw, and not where a plain one did', () => {
    expect(inRich('Seen. ', `Seen.\n${text}`, text)).toEqual({ how: 'inserted' });
    expect(compare('Seen. ', `Seen.${text}`, text)).toMatchObject({ how: 'changed', others: true });
  });

  it('is inserted with what sets it off from the text around it, and without where a page lets go of that', () => {
    const lines = ['\n', '\n'] as const;
    expect(compare('choice', `cho\n${text}\nice`, text, lines)).toEqual({ how: 'inserted' });
    expect(compare('choice', `cho${text}ice`, text, lines)).toEqual({ how: 'inserted' });
    expect(compare('Seen.', 'Seen. Line', 'Line', [' ', ''])).toEqual({ how: 'inserted' });
    expect(inRich('choice', `cho\n${text}\nice`, text, lines)).toEqual({ how: 'inserted' });
  });

  it('is not inserted where a line break came that does not set it off, or a letter is gone', () => {
    expect(compare('choice', `cho\n${text}ice`, text)).toMatchObject({ how: 'changed' });
    expect(compare('choice', `cho\n${text}\nce`, text, ['\n', '\n'])).toMatchObject({ how: 'changed', others: true });
  });

  it('is shortened behind what sets it off, which is not missing', () => {
    const part = text.slice(0, 9);
    expect(compare('Seen.', `Seen.\n${part}`, text, ['\n', ''])).toEqual({ how: 'shortened', missing: text.slice(9) });
    expect(compare('Seen.\n', `Seen.\n${part}\n`, text, ['\n', ''])).toEqual({ how: 'shortened', missing: text.slice(9) });
    expect(compare('Seen.', 'Seen. Li', 'Line', [' ', ''])).toEqual({ how: 'shortened', missing: 'ne' });
  });

  it('says inserted of any text at any place of any other', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, (before, after, put) => {
        fc.pre(!(before + after).includes(put) && (before + put + after).split(put).length === 2);
        expect(compare(before + after, before + put + after, put)).toEqual({ how: 'inserted' });
      }),
    );
  });

  it('never says inserted of a part, and tells what is missing of it', () => {
    const words = fc.string({ minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(), (before, put, at) => {
        const part = put.slice(0, at % put.length);
        fc.pre(!before.includes(put) && !(before + part).includes(put));
        const found = compare(before, before + part, put);

        expect(found.how).not.toBe('inserted');
        if (found.how === 'shortened') expect(put.endsWith(found.missing)).toBe(true);
      }),
    );
  });
});
