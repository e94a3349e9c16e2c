import { describe, expect, it } from 'vitest';
import { createReader, type ReadLine } from '../../../lib/speech/reader';
import { fakeEngine } from '../../support/fake-engine';

const line = (text: string, lang = 'en-GB'): ReadLine => ({ text, lang, key: text });

function reading(langs: Parameters<typeof fakeEngine>[0], lines: ReadLine[]) {
  const device = fakeEngine(langs);
  const marked: (string | undefined)[] = [];
  const reader = createReader({ engine: device.engine, lines: () => lines, mark: (one) => marked.push(one?.text) });
  return { ...device, reader, lines, marked: () => marked.at(-1) };
}

describe('reading aloud', () => {
  it('reads line after line, marks the one that it reads, and ends', () => {
    const { reader, said, ends, marked } = reading(['en-GB'], [line('One.'), line('Two.')]);

    reader.play();
    expect([said, marked(), reader.now.value]).toEqual([['en-GB: One.'], 'One.', { at: 'reading', line: 1, of: 2 }]);
    ends();
    expect([said.at(-1), marked(), reader.now.value]).toEqual(['en-GB: Two.', 'Two.', { at: 'reading', line: 2, of: 2 }]);
    ends();
    expect([marked(), reader.now.value]).toEqual([undefined, { at: 'still' }]);
  });

  it('is silent at once when it is paused, and begins that line again', () => {
    const { reader, said, ends, isSpeaking, marked } = reading(['en-GB'], [line('One.'), line('Two.')]);
    reader.play();
    ends();

    reader.pause();
    expect([isSpeaking(), marked(), reader.now.value.at]).toEqual([false, 'Two.', 'paused']);
    reader.play();

    expect(said).toEqual(['en-GB: One.', 'en-GB: Two.', 'en-GB: Two.']);
  });

  it('goes to the line before and the next: aloud where it reads, in silence where it is paused', () => {
    const { reader, said, isSpeaking, marked } = reading(['en-GB'], [line('One.'), line('Two.'), line('Three.')]);
    reader.play();
    reader.turn(1);
    expect([said.at(-1), marked()]).toEqual(['en-GB: Two.', 'Two.']);
    reader.turn(-1);
    reader.turn(-1);
    expect([said.at(-1), marked()]).toEqual(['en-GB: One.', 'One.']);
    reader.pause();
    reader.turn(1);
    expect([isSpeaking(), marked()]).toEqual([false, 'Two.']);
  });

  it('has a voice of its own language for each line, and leaves out what has none', () => {
    const { reader, said, ends, marked } = reading(
      ['en-GB', 'pl-PL'],
      [line('Urdu', 'ur'), line('One.'), line('Jeden.', 'pl'), line('More', 'ur')],
    );
    reader.play();
    ends();
    ends();

    expect(said).toEqual(['en-GB: One.', 'pl-PL: Jeden.']);
    expect([reader.unread.value, reader.now.value, marked()]).toEqual([['ur'], { at: 'still' }, undefined]);
  });

  it('says that there is no voice where there is none for any line, and says nothing', () => {
    const { reader, said } = reading(['en-GB'], [line('Urdu', 'ur')]);
    reader.play();

    expect([reader.now.value, reader.unread.value, said]).toEqual([{ at: 'none' }, ['ur'], []]);
  });

  it('waits for a device that tells of its voices late', () => {
    const { reader, said, tells } = reading([], [line('One.')]);
    reader.play();
    expect(reader.now.value).toEqual({ at: 'looking' });
    tells(['en-GB']);

    expect(said).toEqual(['en-GB: One.']);
  });

  it('does not wait for ever', () => {
    const { reader, waits, said } = reading([], [line('One.')]);
    reader.play();
    waits();

    expect([reader.now.value, said]).toEqual([{ at: 'none' }, []]);
  });

  it('sends no word to a voice that is not on the device before she agrees, and asks once', () => {
    const { reader, said, ends, marked } = reading([{ away: 'cy-GB' }], [line('Un.', 'cy'), line('Dau.', 'cy')]);
    reader.play();
    expect([said, reader.now.value, marked()]).toEqual([[], { at: 'asks', lang: 'cy' }, undefined]);
    reader.answer(true);
    ends();
    expect(said).toEqual(['cy-GB: Un.', 'cy-GB: Dau.']);
    ends();
    reader.play();

    expect([said.length, reader.now.value.at]).toEqual([3, 'reading']);
  });

  it('reads what can be read on the device when she says no, and nothing else', () => {
    const { reader, said, ends } = reading(['en-GB', { away: 'cy-GB' }], [line('Un.', 'cy'), line('One.')]);
    reader.play();
    reader.answer(false);
    ends();
    reader.play();
    ends();

    expect(said).toEqual(['en-GB: One.', 'en-GB: One.']);
    expect(reader.unread.value).toEqual(['cy']);
  });

  it('asks anew once there is more to read than she said yes to', () => {
    const { reader, said, ends } = reading([{ away: 'cy-GB' }], [line('Un.', 'cy'), line('Dau.', 'cy')]);
    reader.play();
    reader.answer(true);
    reader.askAgain();
    ends();

    expect([said, reader.now.value]).toEqual([['cy-GB: Un.'], { at: 'asks', lang: 'cy' }]);
    reader.answer(false);
    reader.askAgain();
    reader.play();
    expect([said.length, reader.now.value]).toEqual([1, { at: 'none' }]);
  });

  it('never asks where the device has a voice of its own', () => {
    const { reader, said } = reading(['cy', { away: 'cy-GB' }], [line('Un.', 'cy')]);
    reader.play();

    expect(said).toEqual(['cy: Un.']);
  });

  it('stops with the line kept when the voice fails, or says nothing for too long', () => {
    const { reader, ends, waits, isSpeaking } = reading(['en-GB'], [line('One.')]);
    reader.play();
    ends('failed');
    expect(reader.now.value).toEqual({ at: 'paused', line: 1, of: 1, failed: true });
    reader.play();
    expect(reader.now.value).toEqual({ at: 'reading', line: 1, of: 1 });
    waits();

    expect([reader.now.value, isSpeaking()]).toEqual([{ at: 'paused', line: 1, of: 1, failed: true }, false]);
  });

  it('says nothing more once it is stopped, whatever the device says of what it was saying', () => {
    const device = fakeEngine(['en-GB']);
    let end = () => {};
    const engine = {
      ...device.engine,
      say: (text: string, voice: { lang: string }, then: (how: 'said') => void) => {
        device.said.push(`${voice.lang}: ${text}`);
        end = () => then('said');
      },
    };
    const reader = createReader({ engine, lines: () => [line('One.'), line('Two.')], mark: () => {} });
    reader.play();
    reader.stop();
    end();

    expect([device.said, reader.now.value]).toEqual([['en-GB: One.'], { at: 'still' }]);
  });

  it('goes on from where it is when the screen changes under it', () => {
    const { reader, said, ends, lines } = reading(['en-GB'], [line('One.'), line('Two.'), line('Three.')]);
    reader.play();
    lines.unshift(line('New.'));
    ends();
    expect(said.at(-1)).toBe('en-GB: Two.');
    lines.splice(2, 1);
    ends();

    expect(said.at(-1)).toBe('en-GB: Three.');
  });

  it('reads a long line in several breaths, and marks it all the while', () => {
    const long = `${'a long sentence '.repeat(12).trim()}. ${'and another one '.repeat(12).trim()}.`;
    const { reader, said, ends, marked } = reading(['en-GB'], [line(long), line('Two.')]);
    reader.play();
    ends();
    expect([said.length, marked()]).toEqual([2, long]);
    ends();

    expect(marked()).toBe('Two.');
  });
});
