import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedOffer, parseOffer } from '../../../lib/offer/parse-offer';
import { parseTiny, tea, tinyOffer, today } from './tiny-offer';

/** A whole offer without problems, or problems that each say where, what and what to do, and nothing of the offer beside them. */
function sound(parsed: ParsedOffer): boolean {
  if (parsed.ok) return !('problems' in parsed) && Object.keys(parsed.offer).length === 7;
  return (
    !('offer' in parsed) &&
    parsed.problems.length > 0 &&
    parsed.problems.every(({ where, what, todo }) => [where, what, todo].every((part) => part.trim().length > 0)) &&
    parsed.problems.every(({ where, what }) => !/[\p{Cc}\p{Bidi_Control}]/u.test(where + what))
  );
}

const strange = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'a'.repeat(9999),
  '\u202E',
  '\uD800',
);
const names = fc.oneof(fc.string(), strange, fc.constantFrom(...Object.keys(tinyOffer()), 'option', 'kind', 'rate', 'tea'));
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), names, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 6 }),
  record: fc.dictionary(names, tie('value'), { maxKeys: 6 }),
})).value;

/** Every place of a sound offer, as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withValueAt(path: readonly (string | number)[], value: unknown): unknown {
  const whole: unknown = tinyOffer();
  const last = path.at(-1);
  if (last === undefined) return value;
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), whole);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return whole;
}

const places = placesIn(tinyOffer());
const text = fc.stringMatching(/^[b-df-hj-np-tv-xz]{3,12}( [b-df-hj-np-tv-xz]{3,12}){0,3}$/);

describe('the door that offers come through takes anything', { timeout: 60_000 }, () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (one) => sound(parseTiny(one))));
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(anything, (one) => sound(parseTiny(JSON.stringify(one) ?? 'undefined'))),
      { numRuns: 300 },
    );
  });

  it('a sound offer with anything in any one place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (path, value) => sound(parseTiny(withValueAt(path, value)))),
      { numRuns: 600 },
    );
  });

  it('a sound offer with anything in any two places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...places), anything, (one, other, value) => {
        const spoilt = JSON.parse(JSON.stringify(withValueAt(one, value)) ?? 'null');
        const also: unknown = other.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), spoilt);
        if (typeof also === 'object' && also !== null) Reflect.set(also, other.at(-1) ?? '', value);
        return sound(parseTiny(spoilt));
      }),
      { numRuns: 400 },
    );
  });

  it('a sound offer with any one place taken away', () => {
    for (const path of places.slice(1)) expect([path, sound(parseTiny(withValueAt(path, undefined)))]).toEqual([path, true]);
  });

  it('an offer that was cut off anywhere, and every cut is refused', () => {
    const whole = JSON.stringify(tinyOffer());
    for (let end = 0; end < whole.length; end += 1) {
      const parsed = parseTiny(whole.slice(0, end));

      expect(sound(parsed) && !parsed.ok).toBe(true);
    }
  });

  it('lists in lists, and as many faults as a file can hold, in good time', () => {
    const start = performance.now();

    expect(sound(parseTiny('['.repeat(99_000) + ']'.repeat(99_000)))).toBe(true);
    expect(sound(parseTiny(`{"decisions":${'['.repeat(90_000)}${']'.repeat(90_000)}}`))).toBe(true);
    expect(sound(parseTiny({ ...tinyOffer(), contacts: Array.from({ length: 9_000 }, (_, index) => ({ n: index })) }))).toBe(
      true,
    );
    expect(sound(parseTiny({ ...tinyOffer(), trust: '9'.repeat(190_000) }))).toBe(true);
    expect(sound(parseTiny(`{"trust":"${'\\"'.repeat(90_000)}"}`))).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a good offer', { timeout: 60_000 }, () => {
  it('comes out with the same facts, whatever its words, and in any layout', () => {
    fc.assert(
      fc.property(text, text, text, fc.nat({ max: 100 }), fc.constantFrom(0, 2, '\t'), (trust, where, why, value, layout) => {
        const offer = tinyOffer();
        const [decision] = offer.decisions;
        Object.assign(decision?.options[0] ?? {}, { where });
        Object.assign(decision?.rows[0]?.arms[1] ?? {}, { why });
        Object.assign(decision?.rows[0]?.arms[0] ?? {}, { value });
        const written = { ...offer, trust };
        const parsed = parseOffer(JSON.stringify(written, null, layout), { today, decisions: [tea], hash: 'h' });

        expect(parsed).toEqual({ ok: true, offer: { ...written, hash: 'h' } });
      }),
    );
  });

  it('is not changed by what is done with one that was read before', () => {
    const first = parseTiny(tinyOffer());
    if (first.ok) first.offer.contacts.length = 0;

    expect(parseTiny(tinyOffer())).toMatchObject({ ok: true, offer: { contacts: tinyOffer().contacts } });
  });
});
