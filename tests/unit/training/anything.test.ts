import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCase } from '../../../lib/training/parse-case';
import { tinyCase, tinyDecisions } from './tiny-case';

type Group = Record<string, unknown>;

/** Every path that leads to something in a value. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function put(path: string[], what: unknown): unknown {
  if (path.length === 0) return what;
  const written = tinyCase() as unknown as Group;
  const holder = path.slice(0, -1).reduce<Group>((group, key) => group[key] as Group, written);
  holder[path.at(-1) ?? ''] = what;
  return written;
}

it('whatever stands anywhere in the file is taken, or refused with where, what and what to do', () => {
  const where = fc.constantFrom(...pathsIn(tinyCase()));
  fc.assert(
    fc.property(where, fc.jsonValue(), (path, what) => {
      const parsed = parseCase({ name: 'tea-at-four', text: JSON.stringify(put(path, what)) }, tinyDecisions);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const one of parsed.problems) for (const said of [one.where, one.what, one.todo]) expect(said).toMatch(/\S/);
    }),
    { numRuns: 300 },
  );
});

it('text that is no file of ours is refused and never thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseCase({ name: 'tea-at-four', text }, tinyDecisions).ok).toBe(false);
    }),
  );
});
