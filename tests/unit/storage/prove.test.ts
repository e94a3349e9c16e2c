import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from '../../../lib/storage/database-name';
import { memoryKeys } from '../../../lib/storage/memory-keys';
import { prove } from '../../../lib/storage/prove';
import { oneBrowser } from '../../support/one-browser';

/** A browser with so many caches and notes of its own. */
const withCaches = (caches: string[], local: Record<string, string> = {}) => {
  vi.stubGlobal('caches', { keys: async () => caches });
  vi.stubGlobal('localStorage', local);
};
const strayDatabase = (name: string) =>
  new Promise<void>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
const gone = (names: string[]) =>
  Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase(name).onsuccess = resolve;
        }),
    ),
  );
const nothing = ['databases', 'caches', 'keys', 'local'].map((what) => ({ what, left: [] }));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await gone([databaseName, 'evenhand-counts', 'evenhand-old', 'somebody-elses']);
});

describe('the proof that everything is gone', () => {
  it.each([true, false])('holds after everything was deleted, and not before (panel: %s)', async (byItself) => {
    withCaches([]);
    const browser = oneBrowser({ name: databaseName, byItself });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose('passphrase', 'walnut staircase');

    const before = await tab.plans.prove();
    await tab.plans.erase();
    await browser.settled();
    const after = await tab.plans.prove();
    await tab.plans.list();

    expect(before).toEqual([
      { what: 'databases', left: [databaseName] },
      { what: 'caches', left: [] },
      { what: 'keys', left: ['key'] },
      { what: 'local', left: [] },
    ]);
    expect(after).toEqual(nothing);
    expect(await tab.plans.prove()).toEqual(nothing);
  });

  it('holds after deleting in a browser where nothing was ever kept', async () => {
    const tab = oneBrowser({ name: databaseName }).tab();
    await tab.plans.erase();

    expect(await tab.plans.prove()).toEqual(nothing);
  });

  it('says of counts that they stay, since nothing of a plan is in them, and does not take them for what is left', async () => {
    withCaches([]);
    await strayDatabase('evenhand-counts');

    expect(await prove({ keys: memoryKeys(), wholeOrigin: true })).toEqual([
      ...nothing,
      { what: 'counts', left: [], stays: ['evenhand-counts'] },
    ]);
  });

  it('names everything that is left', async () => {
    withCaches(['evenhand-files'], { 'evenhand-note': 'x' });
    await strayDatabase('evenhand-old');
    const keys = memoryKeys();
    await keys.put({ id: 'k', raw: 'x' });

    expect(await prove({ keys, wholeOrigin: true })).toEqual([
      { what: 'databases', left: ['evenhand-old'] },
      { what: 'caches', left: ['evenhand-files'] },
      { what: 'keys', left: ['key'] },
      { what: 'local', left: ['evenhand-note'] },
    ]);
  });

  it('is of the whole of what is ours, and on a page of somebody else of nothing of theirs', async () => {
    withCaches(['their-files', 'evenhand-files'], { their: 'x' });
    await strayDatabase('somebody-elses');

    expect(await prove({ keys: memoryKeys(), wholeOrigin: true })).toMatchObject([
      { left: ['somebody-elses'] },
      { left: ['their-files', 'evenhand-files'] },
      { left: [] },
      { left: ['their'] },
    ]);
    expect(await prove({ keys: memoryKeys(), wholeOrigin: false })).toMatchObject([
      { left: [] },
      { left: ['evenhand-files'] },
      { left: [] },
      { left: [] },
    ]);
  });

  it('names what still serves the aid without a network, and nothing that serves somebody else', async () => {
    withCaches([]);
    const registered = ['https://trust.example/aid/evenhand-offline.js', 'https://trust.example/theirs.js'];
    const getRegistrations = async () => registered.map((scriptURL) => ({ active: { scriptURL } }));
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } });

    expect(await prove({ keys: memoryKeys(), wholeOrigin: true })).toContainEqual({
      what: 'caches',
      left: ['evenhand-offline.js'],
    });
  });

  it('says that it does not know where the browser does not answer', async () => {
    const silent = async () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('caches', { keys: silent });
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('indexedDB', {});

    expect(await prove({ keys: { ...memoryKeys(), names: silent }, wholeOrigin: true })).toEqual(
      ['databases', 'caches', 'keys', 'local'].map((what) => ({ what, left: undefined })),
    );
  });

  it('finds nothing in a browser that has no such thing', async () => {
    const there = ['indexedDB', 'caches', 'localStorage'].map(
      (what) => [what, Object.getOwnPropertyDescriptor(globalThis, what)] as const,
    );
    for (const [what] of there) Reflect.deleteProperty(globalThis, what);

    const proofs = await prove({ keys: memoryKeys(), wholeOrigin: true });

    for (const [what, before] of there) if (before) Object.defineProperty(globalThis, what, before);
    expect(proofs).toEqual(nothing);
  });
});
