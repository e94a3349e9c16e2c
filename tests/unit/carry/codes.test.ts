import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTexts } from '../../../lib/carry/code-text';
import { deflate } from '../../../lib/carry/deflate';
import { anyPlan } from './any-event';
import { carry, faults, said } from './carried';
import { drawn } from './drawn';
import { examplePlan } from './example-plan';
import { randomFrom } from './random-from';

/** Words that nothing makes smaller, so that a plan takes many codes. */
function longPlan(length: number) {
  const random = randomFrom(length);
  return { plan: 'long', events: said(Array.from({ length }, () => String.fromCharCode(33 + random() * 90)).join('')) };
}
const textsOf = async (plan: Parameters<typeof carry.toCodes>[0]) => (await carry.toCodes(plan)).map(({ text }) => text);
const many = longPlan(3000);
const texts = await textsOf(many);
const whats = ({ problems }: { problems: readonly { what: string }[] }) => problems.map(({ what }) => what);

async function taken(...of: string[]) {
  const codes = carry.readCodes();
  const last = await codes.take(of.join('\n'));
  return { ...last, codes };
}

/** A code of ours with these bytes in it, which may be anything. */
const forged = async (content: string | number[]) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return (await codeTexts(await deflate(bytes))).join(' ');
};

describe('a plan in codes', { timeout: 30_000 }, () => {
  it('is read as it was, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { codes, problems } = await taken(...(await textsOf(plan)));

        expect(problems).toEqual([]);
        expect(await codes.plan()).toEqual({ ok: true, plan });
      }),
      { numRuns: 60 },
    );
  });

  it('is in one code where it is short', async () => {
    const codes = await carry.toCodes({ plan: 'short', events: said('Quiet.') });

    expect(codes).toHaveLength(1);
    expect(codes[0]?.text).toMatch(/^EVENHAND1:[A-Z2-7]{13}:1:1:[A-Z2-7]+$/);
  });

  it.each([500, 900, 1500, 3000, 9000, 30_000])('of %i letters has no code larger than version 22', async (length) => {
    const codes = await carry.toCodes(longPlan(length));

    expect(codes.length).toBeGreaterThan(0);
    expect(Math.max(...codes.map(({ size }) => size))).toBeLessThanOrEqual(17 + 4 * 22);
  });

  it('is in codes of one length, but for what is left over', () => {
    const lengths = texts.slice(0, -1).map(({ length }) => length);

    expect(texts.length).toBeGreaterThan(2);
    expect(new Set(lengths).size).toBe(1);
    expect(texts.at(-1)?.length).toBeGreaterThan(Number(lengths[0]) - 20);
  });

  it('is in no code where it would take more than forty', async () => {
    expect(await carry.toCodes(longPlan(60_000))).toEqual([]);
    expect(await carry.toCodes({ plan: 'even', events: said('x'.repeat(6_000_000)) })).toEqual([]);
  });

  it('is read in any order, each code as often as it is seen, one by one or at once', async () => {
    const codes = carry.readCodes();
    const [one = '', two = '', ...rest] = texts;

    expect(await codes.take(two)).toMatchObject({ have: 1, of: texts.length, problems: [] });
    expect(await codes.take(two)).toMatchObject({ have: 1, problems: [] });
    expect((await codes.take(`\n ${rest.toReversed().join('\r\n')}  ${two}\t`)).missing).toEqual([1]);
    expect(await codes.take(one.toLowerCase())).toMatchObject({ have: texts.length, missing: [], problems: [] });
    expect(await codes.plan()).toEqual({ ok: true, plan: many });
  });

  it('is read from the text of its codes in a file', async () => {
    expect(await carry.fromFile(` ${texts.join('\n')}\n`)).toEqual({ ok: true, plan: many });
    expect(faults(await carry.fromFile(texts[0] ?? ''))[0]).toBe(`codes part 2 of ${texts.length} is missing`);
  });
});

describe('codes that are not all there', () => {
  it('say which are missing', async () => {
    const { codes, missing } = await taken(...texts.filter((_, at) => at !== 1));

    expect(missing).toEqual([2]);
    expect(faults(await codes.plan())).toEqual([`codes part 2 of ${texts.length} is missing`]);
  });

  it('are none', async () => {
    const codes = carry.readCodes();

    expect(await codes.take('')).toEqual({ have: 0, of: 0, missing: [], problems: [] });
    expect(faults(await codes.plan())).toEqual(['codes are not there yet']);
  });
});

describe('a code that is not one of these', () => {
  it.each([
    'https://example.org',
    'my secret',
    'EVENHAND1:',
    texts[0]?.replace(':1:', ':0:'),
    texts[0]?.replace(':1:', ':41:'),
    `${texts[0]}!`,
  ])('is foreign: %s', async (text) => {
    const { problems, ...soFar } = await taken(String(text));

    expect(soFar).toMatchObject({ have: 0, of: 0 });
    expect(whats({ problems })[0]).toBe('is not a code of Evenhand');
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('is of another plan, and what was read of this one stays', async () => {
    const codes = carry.readCodes();
    await codes.take(texts[0] ?? '');
    const other = await codes.take((await textsOf(examplePlan)).join(' '));

    expect(new Set(whats(other))).toEqual(new Set(['is of another plan']));
    expect(other).toMatchObject({ have: 1, of: texts.length });
    await codes.take(texts.join(' '));
    expect(await codes.plan()).toEqual({ ok: true, plan: many });
  });

  it('is of another plan that takes as many codes', async () => {
    const others = await textsOf(longPlan(3001));
    const other = await taken(texts[0] ?? '', others[1] ?? '');

    expect(others).toHaveLength(texts.length);
    expect(whats(other)).toEqual(['is of another plan']);
    expect(other.have).toBe(1);
  });

  it('is of a newer version', async () => {
    expect(whats(await taken('EVENHAND2:ABC'))).toEqual(['needs a newer Evenhand, and this is Evenhand 0.4.0']);
    expect(faults(await carry.fromFile('EVENHAND2:ABC'))).toEqual(['code needs a newer Evenhand, and this is Evenhand 0.4.0']);
  });

  it('is damaged: nothing is read until it is shown again', async () => {
    const [one = '', ...rest] = texts;
    const codes = carry.readCodes();
    await codes.take([one.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA')), ...rest].join(' '));

    expect(faults(await codes.plan())).toEqual(['codes do not fit together: one of them is damaged']);
    await codes.take(one);
    expect(await codes.plan()).toEqual({ ok: true, plan: many });
  });

  it('is told of only so often', async () => {
    expect(whats(await taken('x '.repeat(1000))).at(-1)).toBe('have 980 more like these');
  });

  it.each<[string, string | number[], string]>([
    ['no JSON', 'x', 'plan in the codes is damaged or cut short'],
    [
      'letters that are none',
      [...'{"a":"'].map((c) => c.charCodeAt(0)).concat(0xff, 0x22, 0x7d),
      'plan in the codes is damaged or cut short',
    ],
    ['no format', '{}', 'plan in the codes does not say in which format it is'],
    ['no plan', '{"format":1}', 'plan in the codes is damaged or cut short'],
    [
      'a later format',
      '{"format":6,"needs":"0.9.0"}',
      'plan in the codes needs Evenhand 0.9.0 or newer, and this is Evenhand 0.4.0',
    ],
    [
      'a plan that grows without end',
      `{"format":1,"needs":"0.2.0","plan":"p","events":[]${' '.repeat(6_000_000)}}`,
      'plan in the codes is damaged or cut short',
    ],
  ])('holds %s', async (_, text, says) => {
    const { codes } = await taken(await forged(text));

    expect(faults(await codes.plan())).toEqual([says]);
  });
});

describe('the picture of a code', { timeout: 30_000 }, () => {
  it.each([1, 900, 3000, 9000])('is read back from a screen, for a plan of %i letters', async (length) => {
    for (const code of await carry.toCodes(longPlan(length))) expect(carry.fromPicture(drawn(code))).toBe(code.text);
  });

  it.each([
    ['two pixels to a square', { scale: 2 }],
    ['noise', { noise: 90, chance: randomFrom(7) }],
    ['a phone held askew', { degrees: 4, scale: 5 }],
    ['a phone held far askew, with noise', { degrees: 12, scale: 6, noise: 40, chance: randomFrom(8) }],
    ['a phone upside down', { degrees: 180 }],
  ])('is read with %s', async (_, how) => {
    const largest = (await carry.toCodes(longPlan(9000)))[0];

    expect(largest && carry.fromPicture(drawn(largest, how))).toBe(largest?.text);
  });

  it('is not there in a picture of something else', () => {
    expect(carry.fromPicture({ data: new Uint8ClampedArray(400 * 300 * 4).fill(200), width: 400, height: 300 })).toBeUndefined();
    expect(carry.fromPicture({ data: new Uint8ClampedArray(3), width: 400, height: 300 })).toBeUndefined();
  });
});
