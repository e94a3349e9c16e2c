import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPanicKey, type KeySign } from '../../lib/panic-key';

const down = (key: string, more: Partial<KeySign> = {}): KeySign => ({ type: 'keydown', key, ...more });
const up = (key: string): KeySign => ({ type: 'keyup', key });
const shift = [down('Shift'), up('Shift')];
/** A capital, as a keyboard sends it: the letter comes up before Shift, or after. */
const capital = (letter: string, letGoFirst: boolean) =>
  letGoFirst
    ? [down('Shift'), down(letter), up('Shift'), up(letter.toLowerCase())]
    : [down('Shift'), down(letter), up(letter), up('Shift')];

/** How often these keys mean panic, when each comes `every` milliseconds after the last one. */
function panics(signs: readonly KeySign[], every = 50): number {
  let at = 0;
  const heard = createPanicKey(() => at);
  return signs.filter((sign) => {
    at += every;
    return heard(sign);
  }).length;
}

describe('the panic key', () => {
  it('is Shift pressed three times', () => {
    expect(panics([...shift, ...shift])).toBe(0);
    expect(panics([...shift, ...shift, ...shift])).toBe(1);
  });

  it('has to be pressed three times more after that', () => {
    expect(panics([...shift, ...shift, ...shift, ...shift, ...shift])).toBe(1);
    expect(panics(Array.from({ length: 6 }, () => shift).flat())).toBe(2);
  });

  it('takes five seconds from the first press to the third, and no longer', () => {
    expect(panics([...shift, ...shift, ...shift], 1_250)).toBe(1);
    expect(panics([...shift, ...shift, ...shift], 1_251)).toBe(0);
  });

  it('counts from a later press where the first was too long ago', () => {
    let at = 0;
    const heard = createPanicKey(() => at);
    const press = (moment: number) => {
      at = moment;
      return shift.map(heard).some(Boolean);
    };

    expect([0, 4_000, 6_000, 8_000].map(press)).toEqual([false, false, false, true]);
  });

  it('is not Shift held down for long', () => {
    const held = [down('Shift'), ...Array.from({ length: 30 }, () => down('Shift', { repeat: true })), up('Shift')];

    expect(panics([...held, ...held, ...held])).toBe(0);
  });

  it('begins anew after another key, a pointer, or Shift as part of a shortcut', () => {
    for (const between of [[down('a'), up('a')], [{ type: 'pointerdown' }], [down('Shift', { ctrlKey: true }), up('Shift')]])
      expect(panics([...shift, ...shift, ...between, ...shift])).toBe(0);
  });

  it('is not three shifted clicks', () => {
    const click = [down('Shift'), { type: 'pointerdown' }, up('Shift')];

    expect(panics([...click, ...click, ...click])).toBe(0);
  });

  it('is nothing that somebody types, capitals and all', () => {
    const key = fc.constantFrom(...'aZbQéŁ1?'.split(''), 'Enter', 'Backspace', 'Dead', 'Process');
    const typed = fc.array(
      fc.oneof(
        key.map((one) => [down(one), up(one)]),
        fc.tuple(key, fc.boolean()).map(([one, first]) => capital(one, first)),
        // Several capitals under one Shift.
        fc
          .array(key, { minLength: 1, maxLength: 5 })
          .map((all) => [down('Shift'), ...all.flatMap((one) => [down(one), up(one)]), up('Shift')]),
        // Shift pressed and thought better of, once: before a key it is one press at most.
        key.map((one) => [...shift, down(one), up(one)]),
      ),
      { maxLength: 60 },
    );
    fc.assert(fc.property(typed, fc.integer({ min: 1, max: 400 }), (keys, every) => panics(keys.flat(), every) === 0));
  });

  it('is heard in the middle of typing too', () => {
    const key = fc.constantFrom(...'aZ1'.split(''));
    fc.assert(
      fc.property(
        fc.array(key.map((one) => [down(one), up(one)])),
        (keys) => panics([...keys.flat(), ...shift, ...shift, ...shift]) === 1,
      ),
    );
  });
});
