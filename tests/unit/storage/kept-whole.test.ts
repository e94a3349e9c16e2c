import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../widget/is-whole';
import { keptWhole } from '../../../widget/kept-whole';

const text = 'export default 1;\n';
const hash = (how: string, of = text) => createHash(how).update(of).digest();
const short = (how: string) => hash(how).subarray(0, 6).toString('hex');
const part = `parts/keep-${short('sha256')}.js`;
const loader = `evenhand-0.7.0-${short('sha384')}.js`;
const page = 'frame.html';
const pageHash = hash('sha256').toString('base64');

/** A cache of one entry a name, as much of it as is asked. */
function cacheOf(held: Record<string, Response>) {
  const left = new Map(Object.entries(held));
  return {
    left,
    match: async (name: RequestInfo | URL) => left.get(String(name)),
    delete: async (name: RequestInfo | URL) => left.delete(String(name)),
  };
}

describe('a file that is kept on her device', () => {
  it.each([
    ['a part', part, undefined],
    ['the loader', loader, undefined],
    ['the page', page, pageHash],
  ])('is served as it was kept: %s', async (_, name, of) => {
    const cache = cacheOf({ [name]: new Response(text) });

    expect(await (await keptWhole(cache, name, of))?.text()).toBe(text);
    expect([...cache.left.keys()]).toEqual([name]);
  });

  it.each([
    ['a part', part, undefined],
    ['the loader', loader, undefined],
    ['the page', page, pageHash],
  ])('is not served, and is gone, where somebody has put another in its place: %s', async (_, name, of) => {
    for (const put of ['', `${text} `, text.slice(1), 'alert(1)']) {
      const cache = cacheOf({ [name]: new Response(put) });

      expect(await keptWhole(cache, name, of)).toBeUndefined();
      expect([...cache.left.keys()]).toEqual([]);
    }
  });

  it('is not there where nothing was kept, and takes nothing else with it', async () => {
    const cache = cacheOf({ other: new Response('x') });

    expect(await keptWhole(cache, part)).toBeUndefined();
    expect([...cache.left.keys()]).toEqual(['other']);
  });

  it('is whole by its own hash alone: neither that of another file, nor an answer that says it failed', async () => {
    expect(await isWhole(part, new Response(text))).toBe(true);
    expect(await isWhole(part, new Response(text, { status: 404 }))).toBe(false);
    expect(await isWhole(`parts/keep-${short('sha384')}.js`, new Response(text))).toBe(false);
    expect(await isWhole(page, new Response(text), hash('sha256', 'another').toString('base64'))).toBe(false);
    expect(await isWhole(page, new Response(text), '')).toBe(false);
    expect(await isWhole(page, new Response(text))).toBe(false);
  });
});
