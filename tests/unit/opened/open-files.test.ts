import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFiles, openTexts, type PackText } from '../../../lib/pack/open-files';
import type { Opened } from '../../../lib/platform';
import { problemLine } from '../../../lib/problem';
import { type Spoil, tiny } from '../../support/builders';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

afterEach(() => void vi.unstubAllGlobals());

const at = `${today}T10:00:00.000Z`;

/** Both files of the tiny pack, changed. */
function texts(spoil: Spoil = () => {}): [PackText, PackText] {
  const [pack, words] = [tinyPack(), tinyWords()];
  spoil(pack, words);
  return [
    { name: 'pack.json', text: JSON.stringify(pack) },
    { name: 'words.en-GB.json', text: JSON.stringify(words) },
  ];
}
const files = (...list: readonly PackText[]) => list.map(({ name, text }) => new File([text], name));
const refusal = (opened: Opened) => (opened.ok ? [] : opened.problems.map(problemLine));
const packOf = (opened: Opened) => {
  if (!opened.ok) throw new Error(refusal(opened).join('\n'));
  return opened.pack;
};

describe('a pack from two files', () => {
  it('opens as local and unsigned, under a name of its own', async () => {
    const pack = packOf(await openFiles(files(...texts()), at));

    expect(pack).toMatchObject({
      id: expect.stringMatching(/^local-tiny-[0-9a-f]{8}$/),
      local: true,
      signOffs: [],
      title: 'A tiny choice',
    });
  });

  it('opens whichever file is given first', async () => {
    const [figures, words] = texts();

    expect(packOf(await openFiles(files(words, figures), at))).toEqual(packOf(await openFiles(files(figures, words), at)));
  });

  it('loses the signatures that it brings: nobody here saw them given', async () => {
    const signed = texts((pack) =>
      pack.signOffs.push({
        item: 'figures',
        name: 'Ada Lane',
        role: 'midwife',
        on: '2026-11-20',
        version: '1.2.3',
        statement: 'I read them.',
      }),
    );

    expect(packOf(await openFiles(files(...signed), at)).signOffs).toEqual([]);
  });

  it('has a hash of what it holds', async () => {
    const [one, other] = [
      await openFiles(files(...texts()), at),
      await openFiles(files(...texts((_, words) => Object.assign(words, { title: 'Another choice' }))), at),
    ].map((opened) => packOf(opened).hash);

    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
  });

  it('is otherwise what the same pack is in a release', async () => {
    const { local: _, ...pack } = packOf(await openFiles(files(...texts()), at));

    expect({ ...pack, id: tiny.id, hash: tiny.hash }).toEqual(tiny);
  });

  it('opens past its review date: the screen says so', async () => {
    const pack = packOf(await openFiles(files(...texts()), '2029-01-01T10:00:00.000Z'));

    expect(pack.reviewBy).toBe('2027-12-31');
  });
});

describe('a pack that does not open', () => {
  it.each<[string, PackText[], string[]]>([
    ['without its words', texts().slice(0, 1), ['words.en-GB.json: is not among the files; choose words.en-GB.json too']],
    ['without its figures', texts().slice(1), ['pack.json: is not among the files; choose pack.json too']],
    [
      'without either',
      [{ name: 'notes.txt', text: 'x' }],
      [
        'pack.json: is not among the files; choose pack.json too',
        'words.en-GB.json: is not among the files; choose words.en-GB.json too',
      ],
    ],
  ])('%s says which file is missing', async (_, given, said) => {
    expect(refusal(await openFiles(files(...given), at))).toEqual(said);
  });

  it('with the names of its files swapped is told that each is not what it is called', async () => {
    const [figures, words] = texts();

    const said = refusal(await openFiles(files({ ...figures, name: words.name }, { ...words, name: figures.name }), at));

    expect(said.length).toBeGreaterThan(2);
    expect(said.some((line) => line.includes('› words.en-GB › '))).toBe(true);
  });

  it('with words of another language alone is told that the English ones are missing', async () => {
    const [figures, words] = texts((_, said) => Object.assign(said, { locale: 'cy' }));

    expect(refusal(await openFiles(files(figures, { ...words, name: 'words.cy.json' }), at))).toEqual([
      'words.en-GB.json: is not among the files; choose words.en-GB.json too',
    ]);
  });

  it('too large to be one is not read at all', async () => {
    const [figures, words] = files(...texts()) as [File, File];
    const read = vi.spyOn(figures, 'text');
    Object.defineProperty(figures, 'size', { value: 2_000_001 });

    const said = refusal(await openFiles([figures, words], at));

    expect(said).toEqual(['pack.json: is 2000001 bytes, and 1000000 is the most; choose the file of a pack']);
    expect(read).not.toHaveBeenCalled();
  });

  it('too large, from an address, is named', async () => {
    const [figures, words] = texts();

    const said = refusal(await openTexts([{ ...figures, text: `${figures.text}${' '.repeat(2_000_001)}` }, words], at));

    expect(said).toEqual([expect.stringMatching(/^pack\.json: is \d+ bytes, and 1000000 is the most/)]);
  });

  it('tells everything that is wrong with it, each by where it stands', async () => {
    const said = refusal(
      await openFiles(
        files(
          ...texts((pack, words) => {
            for (const option of pack.options) option.kind = 'course';
            pack.rows[0]?.arms.splice(0, 1);
            delete words.strata.later;
          }),
        ),
        at,
      ),
    );

    expect(said).toEqual(
      expect.arrayContaining([
        'tiny › options: no option to wait, do nothing or decline; add one with `"kind": "wait"`',
        expect.stringContaining('tiny › rows › sore › arms: nothing for option `go`'),
      ]),
    );
  });

  it.each([
    ['that is no JSON', '{'],
    ['that is a list', '[]'],
    ['that is nothing', 'null'],
    ['whose id is no name', '{"id": 7}'],
  ])('%s is refused, and not thrown', async (_, text) => {
    const [, words] = texts();

    expect(refusal(await openFiles(files({ name: 'pack.json', text }, words), at))).not.toEqual([]);
  });

  it('where a page is not served safely says what to do', async () => {
    vi.stubGlobal('crypto', {});

    expect(refusal(await openTexts(texts(), at))).toEqual(['pack-url: cannot be checked here; serve the page over https']);
  });
});

describe('a pack with words in other languages', () => {
  const easy = (more: object = {}) => {
    const words = { ...tinyWords(), locale: 'en-GB-simple', title: 'A tiny pick', ...more };
    return { name: 'words.en-GB-simple.json', text: JSON.stringify(words) };
  };

  it('opens in English and in each that is complete, as one pack', async () => {
    const opened = await openFiles(files(easy(), ...texts()), at);

    expect(packOf(opened)).toMatchObject({ locale: 'en-GB', title: 'A tiny choice', local: true });
    expect(opened).toMatchObject({
      also: [{ id: packOf(opened).id, locale: 'en-GB-simple', title: 'A tiny pick', local: true, signOffs: [] }],
    });
    expect(opened).not.toHaveProperty('unsaid');
  });

  it('opens in English where another is half translated, and tells everything that is wrong with that', async () => {
    const opened = await openFiles(files(...texts(), easy({ questions: {}, lead: 'You may say no 2 times.' })), at);

    expect(packOf(opened)).toMatchObject({ locale: 'en-GB', title: 'A tiny choice' });
    expect(opened).not.toHaveProperty('also');
    const said = opened.ok ? (opened.unsaid ?? []).map(problemLine) : [];
    expect(said.join('\n')).toMatch(/words\.en-GB-simple › questions: nothing for `who-comes`/);
    expect(said.join('\n')).toMatch(/a digit stands in/);
  });

  it('opens in English where another is no JSON, or of another language than its name', async () => {
    const broken = await openFiles(files(...texts(), { name: 'words.cy.json', text: '{' }), at);
    const other = await openFiles(files(...texts(), { ...easy(), name: 'words.pl.json' }), at);

    expect(packOf(broken).locale).toBe('en-GB');
    expect(broken.ok && broken.unsaid?.map(problemLine).join()).toMatch(/words\.cy: is not JSON/);
    expect(other.ok && other.unsaid?.map(problemLine).join()).toMatch(/locale: is `en-GB-simple`/);
  });

  it('is refused for what is wrong in English, whatever the others say', async () => {
    const [figures, words] = texts((_, said) => {
      said.questions = {};
    });

    expect(refusal(await openFiles(files(figures, words, easy()), at)).join('\n')).toMatch(/words\.en-GB › questions/);
  });
});
