import { describe, expect, it } from 'vitest';
import { lessons, look, put, readAgain } from '../../../lib/record/page-functions';
import { freeNames } from './free-names';

/** What every page has, in the world that extensions have there. */
const inEveryPage = [
  'document',
  'location',
  'globalThis',
  'setTimeout',
  'performance',
  'undefined',
  'Array',
  'Document',
  'Element',
  'InputEvent',
  'JSON',
  'Math',
  'MessageChannel',
  'Number',
  'Promise',
  'StaticRange',
  'String',
  'WeakRef',
  'Boolean',
];
const functions = [...lessons, look, put, readAgain];

describe.each(functions.map((one) => [one.name, one] as const))('%s, which a browser sends to the page as text', (_, one) => {
  it('names nothing but what every page has', () => {
    expect(freeNames(String(one)).filter((name) => !inEveryPage.includes(name))).toEqual([]);
  });

  it('is a function again when the text of it is read where there is nothing of ours', () => {
    const again: unknown = new Function(`return (${one})`)();

    expect(again).toBeInstanceOf(Function);
    expect(String(again)).toBe(String(one));
  });
});

describe('the look for what a function takes from around it', () => {
  const outside = 1;

  it.each([
    [() => outside, ['outside']],
    [(own: { outside: number }) => own.outside, []],
    [({ a: [b] }: { a: number[] }) => ({ outside: b }), []],
    [() => [1].map((inner) => inner + outside), ['outside']],
  ])('finds it in %s', (one, found) => {
    expect(freeNames(String(one))).toEqual(found);
  });
});
