import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWords, type Messages } from '../../../lib/words/words';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { t } = createWords('cy', { ...read('locales/cy/first.json'), ...read('locales/cy/more.json') } as Messages);

interface SaidRow {
  has?: string;
  hasNot?: string;
  had?: string;
  not?: string;
}
/** What is said of a count in every decision that has Welsh words, with where it stands. */
const said = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && readdirSync(join(root, 'packs', one.name)).includes('words.cy.json'))
  .flatMap(({ name }) =>
    Object.entries(read(`packs/${name}/words.cy.json`).rows as Record<string, SaidRow>).flatMap(([row, words]) =>
      (['has', 'hasNot', 'had', 'not'] as const).flatMap((of) =>
        words[of] ? [{ at: `${name} › ${row} › ${of}`, text: words[of] }] : [],
      ),
    ),
  );

/** “9 o bob 1,000 o fabanod a gafodd …” counts among those who had it: “a” and “na” make a clause of the babies. */
const joinsOn = /^(?:a|na|nad|sydd|oedd)\s/i;

describe('a count in Welsh', () => {
  it('is a sentence of its own, that begins with its verb, so that it is of all who were counted', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ text }) => joinsOn.test(text)).map(({ at }) => at)).toEqual([]);
    expect(said.filter(({ text }) => /\bwnaeth$/.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('is apart from those of whom it is told, in a sentence and beside a picture', () => {
    const of = t('figure.of.babies');
    const rate = t('figure.rate', { value: 9, per: 1000 });

    expect(t('figure.sentence', { rate, of, has: 'cawsant hyn' })).toBe('9 o bob 1,000 o fabanod: cawsant hyn.');
    expect(
      t('figure.picture', { option: 'Cartref', event: 9, rest: 991, per: 1000, of, has: 'cawsant hyn', hasNot: 'ni chawsant' }),
    ).toBe('Cartref: 9 o bob 1,000 o fabanod – cawsant hyn; 991 – ni chawsant');
  });

  it('that reads on as those who had it would be seen', () => {
    for (const text of ['a gafodd hyn', 'na wnaeth', 'nad oedd']) expect(joinsOn.test(text)).toBe(true);
    for (const text of ['aethant', 'nid aethant', 'o’r rhai a roddodd enedigaeth, cawsant hyn'])
      expect(joinsOn.test(text)).toBe(false);
  });
});
