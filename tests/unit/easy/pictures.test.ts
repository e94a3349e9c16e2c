import { describe, expect, it } from 'vitest';
import { optionPictures, screenPictures } from '../../../components/easy/picture-names';
import { pictureOf } from '../../../components/easy/picture-of';
import { pictures } from '../../../components/easy/pictures';
import { rowPictures } from '../../../components/easy/row-pictures';
import { easyPacks } from '../../support/easy-packs';
import { joinedPacks } from '../../support/joined-packs';

const packs = easyPacks();

describe('pictures beside easy words', () => {
  it('are there for every option and every row of each decision that has easy words, and for nothing else', () => {
    expect(Object.keys(optionPictures).sort()).toEqual(packs.map(({ file }) => file.id).sort());
    expect(Object.keys(rowPictures).sort()).toEqual(packs.map(({ file }) => file.id).sort());
    for (const { file } of packs) {
      expect(Object.keys(optionPictures[file.id] ?? {}).sort(), file.id).toEqual(file.options.map(({ id }) => id).sort());
      expect(Object.keys(rowPictures[file.id] ?? {}).sort(), file.id).toEqual([...new Set(file.rows.map(({ id }) => id))].sort());
    }
  });

  it('differ between the options of a decision, so that one can be told from another', () => {
    for (const [pack, options] of Object.entries(optionPictures))
      expect(new Set(Object.values(options)).size, pack).toBe(Object.keys(options).length);
  });

  it('are there by kind for a decision that has none of its own', () => {
    for (const pack of joinedPacks()) {
      for (const { id } of pack.options) expect(pictureOf({ option: id }, { ...pack, id: 'local' }), id).toBeDefined();
      for (const { id } of pack.rows) expect(pictureOf({ row: id }, { ...pack, id: 'local' }), id).toBeDefined();
    }
    expect(pictureOf({ option: 'constructor' }, undefined)).toBeUndefined();
    expect(pictureOf({ part: 'constructor' }, undefined)).toBeUndefined();
  });

  it('are lines on a grid of 48 and nothing else: no colour, no reference, no letters', () => {
    for (const [name, path] of Object.entries(pictures)) {
      expect(path, name).toMatch(/^M[MmLlHhVvAaQqCcZzSsTt\d\s.,-]+$/);
      const starts = [...path.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
      for (const place of starts) expect(place >= 0 && place <= 48, `${name}: ${place}`).toBe(true);
    }
  });

  it('stand for what the screens show, and none is drawn for nothing', () => {
    const used = new Set([
      ...Object.values(screenPictures),
      ...[optionPictures, rowPictures].flatMap((all) => Object.values(all).flatMap((one) => Object.values(one))),
      'baby',
      'wave',
      'later',
      'wait',
      'place',
      'you',
    ]);
    expect(Object.keys(pictures).filter((name) => !used.has(name as keyof typeof pictures))).toEqual([]);
  });
});
