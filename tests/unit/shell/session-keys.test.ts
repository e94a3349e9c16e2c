import { describe, expect, it } from 'vitest';
import { sessionKeys } from '../../../entrypoints/sidepanel/session-keys';
import type { HeldKey } from '../../../lib/storage/key-holder';
import { fakeStorage } from './fake-storage';

const held: HeldKey = { id: 'k1', raw: 'AAAA', needs: 'passphrase', until: '2026-11-28T10:00:00.000Z' };

/** Two pages of one browser. */
function twoPages() {
  const browser = fakeStorage();
  const heard: string[] = [];
  const [here, there] = [sessionKeys(browser.storage), sessionKeys(browser.storage)];
  here.onChange(() => heard.push('here'));
  there.onChange(() => heard.push('there'));
  return { ...browser, here, there, heard };
}

describe('the key in the memory of the browser', () => {
  it('is there for every page of the extension until one clears it', async () => {
    const { here, there } = twoPages();

    await here.put(held);
    expect(await there.get()).toEqual(held);
    expect(await there.names()).toEqual(['key']);

    await there.clear();
    expect(await here.get()).toBeUndefined();
    expect(await here.names()).toEqual([]);
  });

  it('tells the other page of what one does, and the one of nothing', async () => {
    const { here, there, heard } = twoPages();

    await here.put(held);
    await there.clear();
    expect(heard).toEqual(['there', 'here']);
  });

  it('tells of a key that another page puts back as it was', async () => {
    const { here, there, heard } = twoPages();

    await here.put(held);
    await here.put({ ...held });
    await there.clear();
    await there.put(held);
    expect(heard).toEqual(['there', 'here', 'here']);
  });

  it('knows its own key in whatever order the browser gives its parts', async () => {
    const { here, heard, memory, tell } = twoPages();
    const turned = Object.fromEntries(Object.entries(held).reverse());

    await here.put(held);
    memory.set('key', turned);
    await here.put(held);
    expect(heard).toEqual(['there']);

    tell({ other: { newValue: turned } }, 'session');
    tell({ key: { newValue: turned } }, 'local');
    expect(heard).toEqual(['there']);
  });

  it('stops telling when it is asked to', async () => {
    const { here, there } = twoPages();
    const heard: string[] = [];
    const stop = here.onChange(() => heard.push('again'));

    await there.put(held);
    stop();
    await there.clear();
    expect(heard).toEqual(['again']);
  });

  it.each([
    ['a text', 'k1'],
    ['nothing', null],
    ['no name', { raw: 'AAAA' }],
    ['an empty name', { id: '', raw: 'AAAA' }],
    ['a number for a key', { id: 'k1', raw: 7 }],
    ['a date for an instant', { id: 'k1', until: new Date(0) }],
    ['a need that nobody knows', { id: 'k1', needs: 'finger' }],
  ])('is absent where %s lies in its place, and can be cleared', async (_, value) => {
    const { here, memory } = twoPages();
    memory.set('key', value);

    expect(await here.get()).toBeUndefined();
    await here.clear();
    expect(await here.names()).toEqual([]);
  });

  it('is a variable of the page where the browser has no such memory', async () => {
    const { storage } = fakeStorage();
    const [here, there] = [1, 2].map(() => sessionKeys({ onChanged: storage.onChanged }));

    await here?.put(held);
    expect(await here?.get()).toEqual(held);
    expect(await here?.names()).toEqual(['key']);
    expect(await there?.get()).toBeUndefined();

    await here?.clear();
    expect(await here?.get()).toBeUndefined();
  });

  it('says so when it cannot be put there', async () => {
    const { storage } = fakeStorage();
    const full = async () => {
      throw new Error('full');
    };
    const keys = sessionKeys({ ...storage, session: { ...storage.session, set: full } });

    await expect(keys.put(held)).rejects.toThrow('full');
    expect(await keys.get()).toBeUndefined();
  });
});
