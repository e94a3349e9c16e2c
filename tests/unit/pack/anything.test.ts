import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedPack } from '../../../lib/pack/parse-pack';
import { parseTiny } from '../../support/builders';
import { tinyPack, tinyWords } from '../../support/tiny-pack';
import { workedFor } from '../../support/worked-for';

/** A pack, or problems that each say where, what and what to do. Anything else, and above all a throw, is a fault. */
function sound(parsed: ParsedPack): boolean {
  return (
    parsed.ok ||
    (parsed.problems.length > 0 &&
      parsed.problems.every((problem) =>
        [problem.rule, problem.where, problem.what, problem.todo].every((part) => part.length > 0),
      ))
  );
}

const parse = (figures: unknown, words: unknown, versions?: unknown) =>
  parseTiny(undefined, {
    figures: typeof figures === 'string' ? figures : JSON.stringify(figures),
    words: typeof words === 'string' ? words : JSON.stringify(words),
    ...(versions === undefined ? {} : { versions: typeof versions === 'string' ? versions : JSON.stringify(versions) }),
  });

const strange = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' ',
  '…',
  'a'.repeat(9999),
);
const names = fc.oneof(fc.string(), strange);
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), names, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 6 }),
  record: fc.dictionary(names, tie('value'), { maxKeys: 6 }),
})).value;

/** A sound file in which one place, anywhere, holds something else. */
const spoiled = (file: () => unknown) =>
  fc.tuple(fc.infiniteStream(fc.nat()), anything).map(([chances, value]) => {
    const whole: unknown = file();
    let at = whole;
    for (let depth = 0; depth < 6; depth += 1) {
      if (!at || typeof at !== 'object') break;
      const keys = Object.keys(at);
      const key = keys[Number(chances.next().value) % Math.max(1, keys.length)] ?? 'x';
      const inner: unknown = Reflect.get(at, key);
      if (!inner || typeof inner !== 'object' || Number(chances.next().value) % 3 === 0) {
        Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
        break;
      }
      at = inner;
    }
    return whole;
  });

describe('the door that packs come through takes anything', { timeout: 60_000 }, () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => sound(parse(one, other, one))));
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(anything, anything, anything, (one, other, third) => sound(parse(one, other, third))),
      { numRuns: 100 },
    );
  });

  it('a sound pack with anything in any one place', () => {
    fc.assert(
      fc.property(spoiled(tinyPack), (pack) => sound(parse(pack, tinyWords()))),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(spoiled(tinyWords), (words) => sound(parse(tinyPack(), words))),
      { numRuns: 100 },
    );
  });

  it('names that every object has', () => {
    fc.assert(
      fc.property(strange, strange, (id, other) => {
        const pack = JSON.parse(
          JSON.stringify(tinyPack()).replaceAll('"go"', JSON.stringify(id)).replaceAll('"not-followed"', JSON.stringify(other)),
        );

        return sound(parse(pack, tinyWords()));
      }),
    );
  });

  it('a key that would change every object, and changes none', () => {
    const text = JSON.stringify(tinyPack()).replace('"signOffs":[]', '"signOffs":[],"__proto__":{"polluted":true}');

    expect(sound(parse(text, tinyWords()))).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('what is too large is refused before it is read', { timeout: 60_000 }, () => {
  const rulesOf = (parsed: ParsedPack) => (parsed.ok ? [] : parsed.problems.map(({ rule, what }) => `${rule}: ${what}`));

  it.each([
    ['a text of two million characters', `"${'a'.repeat(2_000_000)}"`, 'size: has 2000002 characters, more than 250000'],
    ['lists in lists', '['.repeat(10_000), 'size: is nested 10000 deep, more than 40'],
    ['a long list', `[${'1,'.repeat(30_000)}1]`, 'size: has 30000 entries, more than 10000'],
  ])('%s', (_, text, says) => {
    const found: string[][] = [];
    const worked = workedFor(() => found.push(rulesOf(parse(text, tinyWords())), rulesOf(parse(tinyPack(), text))));

    expect(found).toEqual([[says], [says]]);
    expect(worked).toBeLessThan(1000);
  });

  it('braces in a sentence are no nesting', () => {
    expect(sound(parse(tinyPack(), { ...tinyWords(), lead: `You may say no. ${'[{'.repeat(50)}` }))).toBe(true);
  });

  it('more options or rows than a screen can show', () => {
    const pack = tinyPack();
    const [option, row] = [pack.options[0], pack.rows[0]];
    const many = { ...pack, options: Array.from({ length: 31 }, () => option), rows: Array.from({ length: 401 }, () => row) };

    expect(rulesOf(parse(many, tinyWords()))).toEqual([
      'schema: holds more than 30 options, which no screen can show',
      'schema: holds more than 400 rows, which no screen can show',
    ]);
  });

  it('thousands of faults are told, one by one', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `q${index}`);
    const reasons = Object.fromEntries(many.map((id) => [id, 'Why.']));
    const keys = Object.fromEntries(many.map((id) => [id, 1]));
    const parsed = parse({ ...tinyPack(), ...keys, questions: [...many, ...many.slice(0, 10)] }, { ...tinyWords(), reasons });

    expect(sound(parsed)).toBe(true);
    expect(rulesOf(parsed).length).toBeGreaterThan(6_000);
  });

  it('a pack that is as large as it may be is held to every rule in two seconds', () => {
    const pack = tinyPack();
    const row = pack.rows[0];
    const rows = Array.from({ length: 400 }, (_, index) => ({
      ...row,
      id: `sore${index}`,
      notes: Array.from({ length: 20 }, () => 'in-the-table'),
    }));
    let whole = false;
    const worked = workedFor(() => {
      whole = sound(parse({ ...pack, rows }, tinyWords()));
    });

    expect(whole).toBe(true);
    expect(worked).toBeLessThan(2000);
  });
});
