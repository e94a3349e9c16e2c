import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const panel = resolve(import.meta.dirname, '../../dist/extension/chrome-mv3');
const read = (path: string) => readFileSync(join(panel, path), 'utf8');

/** The scripts that the panel's page loads before anything is asked for: the one that it names, and what that imports. */
function firstScripts(): string[] {
  const waiting = [...read('sidepanel.html').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, path = '']) => path);
  const found = new Set<string>();
  for (const path of waiting) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, name = ''] of read(path).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
      waiting.push(posix.join(posix.dirname(path), name));
  }
  return [...found];
}

/** Sentences that only these parts have: what reads an offer, what reads a theme, and the words that show an offer. */
const later = ['is no field of a local offer', 'is not one of the two', 'It changes no figure here, and hides no option.'];
const holding = (paths: readonly string[], sentence: string) => paths.filter((path) => read(path).includes(sentence));

describe('what reads an offer and a look that come by policy', () => {
  it('is in the extension, and not among what the panel loads before its first screen', () => {
    const first = firstScripts();
    const all = readdirSync(join(panel, 'chunks')).map((name) => `chunks/${name}`);

    expect(first.length).toBeGreaterThan(3);
    expect(later.map((sentence) => holding(all, sentence).length > 0)).toEqual(later.map(() => true));
    expect(later.flatMap((sentence) => holding(first, sentence))).toEqual([]);
  });
});
