import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../../lib/pack/pack';
import { createWords } from '../../../lib/words/words';
import english from '../../../locales/en-GB/first.json';
import { aidWords } from '../../support/builders';

const small = {
  'seen.both': '{first} before {second}',
  'seen.count': { one: '{n} thing', other: '{n} things' },
  'figure.rate': '{value} in {per}',
};
const words = createWords('en-GB', small);

afterEach(() => vi.unstubAllEnvs());

describe('a message', () => {
  it('has its placeholders filled, wherever they stand', () => {
    expect(words.t('seen.both', { second: 'b', first: 'a' })).toBe('a before b');
  });

  it('keeps what is filled in as it is, even if it looks like a placeholder or a pattern', () => {
    expect(words.t('seen.both', { first: '{second} $& $1', second: '<b>' })).toBe('{second} $& $1 before <b>');
  });

  it('shows a placeholder that nobody filled, instead of a gap', () => {
    expect(words.t('seen.both', { first: 'a' })).toBe('a before {second}');
  });

  it('groups the digits of a number', () => {
    expect(words.t('seen.both', { first: 1000, second: 1_000_000 })).toBe('1,000 before 1,000,000');
  });

  it('throws on a key that does not exist, and says which and where', () => {
    const loose = words.t as (key: string) => string;

    expect(() => loose('seen.never')).toThrow('no message for seen.never in en-GB');
  });

  it('throws on a key that every object has', () => {
    const loose = words.t as (key: string) => string;

    expect(() => loose('constructor')).toThrow('no message for constructor');
  });
});

describe('a plural form', () => {
  it.each([
    [0, '0 things'],
    [1, '1 thing'],
    [2, '2 things'],
    [1000, '1,000 things'],
  ])('for %i is “%s”', (n, said) => {
    expect(words.t('seen.count', { n })).toBe(said);
  });

  it('follows the rules of its language, and falls back on the general one', () => {
    const welsh = createWords('cy', { cats: { two: '{n} gath', few: '{n} cath', other: '{n} o gathod' } });

    expect([1, 2, 3, 12].map((n) => welsh.t('cats', { n }))).toEqual(['1 o gathod', '2 gath', '3 cath', '12 o gathod']);
  });
});

describe('a sentence of a pack', () => {
  const say = (text: string, figure: Figure) => aidWords.say({ text, figures: { x: figure } });

  it.each<[string, Figure, string]>([
    ['{x}', { kind: 'count', value: 64_535 }, '64,535'],
    ['{x}', { kind: 'year', value: 2008 }, '2008'],
    ['{x}', { kind: 'rate', value: 67, per: 100 }, '67 in 100'],
    ['{x}', { kind: 'rate', value: 9.3, per: 1000, low: 6.5, high: 13.1 }, '9 in 1,000 (range 7 to 13)'],
    ['{x.exact}', { kind: 'rate', value: 9.3, per: 1000, low: 6.5, high: 13.1 }, '9.3 (6.5 to 13.1)'],
    ['{x.exact}', { kind: 'rate', value: 9.3, per: 1000 }, '9.3'],
    ['{x}', { kind: 'rate', value: 0, per: 1000 }, '0 in 1,000'],
    ['{x}', { kind: 'rate', value: 0.4, per: 1000 }, '0.4 in 1,000'],
    ['It is {x}, or {x}.', { kind: 'count', value: 2 }, 'It is 2, or 2.'],
  ])('%s with %j is “%s”', (text, figure, said) => {
    expect(say(text, figure)).toBe(said);
  });

  it('has the ends of a range on whole people', () => {
    const published = fc.record({
      low: fc.double({ min: 1, max: 400, noNaN: true }),
      more: fc.double({ min: 0, max: 500, noNaN: true }),
    });

    fc.assert(
      fc.property(published, ({ low, more }) => {
        const said = say('{x}', { kind: 'rate', value: low + more / 2, per: 1000, low, high: low + more });

        expect(said).toMatch(/^\d+ in 1,000 \(range \d+ to \d+\)$/);
      }),
    );
  });

  it('never shows a chance as nobody when it is not nobody', () => {
    // Published rates have at most three decimals.
    const published = fc.integer({ min: 1, max: 10_000 }).map((thousandths) => thousandths / 1000);

    fc.assert(
      fc.property(published, (value) => {
        expect(say('{x}', { kind: 'rate', value, per: 1000 })).not.toMatch(/^0 in/);
      }),
    );
  });

  it('throws when it names a figure that it was not given', () => {
    expect(() => aidWords.say({ text: 'About {lost}.', figures: {} })).toThrow('no figure {lost} for “About {lost}.”');
  });
});

describe('numbers, lists and dates', () => {
  it('are written as the language writes them', () => {
    expect(aidWords.rate(9, 1000)).toBe('9 in 1,000');
    expect(aidWords.rangeRate(21, 26, 1000)).toBe('between 21 and 26 in 1,000');
    expect(aidWords.list(['home', 'ward', 'wait'])).toBe('home, ward and wait');
    expect(aidWords.date('2026-11-24T10:00:00.000Z')).toBe('24 November 2026');
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('have a date without a time on that day, in %s too', (zone) => {
    vi.stubEnv('TZ', zone);

    expect(createWords('en-GB', small).date('2026-12-01')).toBe('1 December 2026');
    expect(new Date('2026-12-01T00:00:00.000Z').getDate() === 1 && new Date('2026-12-01T23:59:59.000Z').getDate() === 1).toBe(
      false,
    );
  });

  it('are what `Intl` makes of them, also where they do not ask it', () => {
    const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
    const numbers = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));

    fc.assert(
      fc.property(numbers, (value) => {
        expect(aidWords.number(value)).toBe(grouped.format(value));
      }),
    );
    const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(aidWords.date(date.toISOString().slice(0, 10))).toBe(days.format(date));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^,]*$/)), (items) => {
        expect(aidWords.list(items)).toBe(list.format(items));
      }),
    );
  });

  it('keep to the language and not to the device', () => {
    expect(createWords('de', small).t('figure.rate', { value: 9, per: 1000 })).toBe('9 in 1.000');
  });
});

it('every message of the interface can be said', () => {
  for (const key of Object.keys(english) as (keyof typeof english)[]) {
    expect(aidWords.t(key, { n: 1 }), key).not.toBe('');
  }
});
