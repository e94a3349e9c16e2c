import { describe, expect, it } from 'vitest';
import { readFiles } from '../../components/unit/read-files';

/** What one file holds: letters of one, two, three and four bytes, and never as many of them as the file before. */
const textOf = (place: number) => `${place} ${'aé語🤱'.repeat(place % 5)}`;
const files = (count: number) => Array.from({ length: count }, (_, place) => new File([textOf(place)], `${place}.json`));

/** As a browser has a file that is gone, or was changed, since it was chosen: its size is the old one, and it cannot be read. */
function gone(name: string): File {
  const file = new File([''], name);
  Object.defineProperty(file, 'size', { value: 500 });
  file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  return file;
}

describe('files chosen together', () => {
  it('are each read to the letter and under their own names, however many they are', async () => {
    for (const count of [0, 1, 31, 32, 33, 100]) {
      const read = await readFiles(files(count));
      expect(read).toEqual(files(count).map(({ name }, place) => ({ name, text: textOf(place) })));
    }
  });

  it('are read as one by one: without the mark of order that some programs put first, and with no byte lost over', async () => {
    const odd = [
      new File(['\uFEFF{}'], 'marked'),
      new File([], 'empty'),
      new File([new Uint8Array([0x7b, 0xe2, 0x82])], 'cut'),
      new File(['}'], 'last'),
    ];
    const alone = await Promise.all(odd.map(async (file) => new TextDecoder().decode(await file.arrayBuffer())));
    expect((await readFiles(odd)).map(({ text }) => text)).toEqual(alone);
    expect(alone).toEqual(['{}', '', '{\uFFFD', '}']);
  });

  it('are read but for one that is gone, which spoils none of the others', async () => {
    const chosen = files(40).toSpliced(7, 1, gone('7.json'));
    const read = await readFiles(chosen);
    expect(read.filter(({ text }) => text === undefined)).toEqual([{ name: '7.json', text: undefined }]);
    expect(read.map(({ text }) => text)).toEqual(chosen.map((_, place) => (place === 7 ? undefined : textOf(place))));
  });

  it('are read where they are too long to be held twice', async () => {
    const long = new File(['x'.repeat(10_000_001)], 'long');
    const read = await readFiles([long, ...files(2)]);
    expect(read.map(({ text }) => text?.length)).toEqual([10_000_001, textOf(0).length, textOf(1).length]);
  });
});
