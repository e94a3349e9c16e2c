import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { put, readAgain } from '../../../lib/record/page-functions';
import type { RecordTools } from '../../../lib/record/tools';
import type { NotPut } from '../../../lib/record-beside';

/** A document in which a field was looked at, in as far as the last two functions ask it. */
function taught(): Partial<RecordTools> & { at: string[]; reads: number; why: NotPut | undefined } {
  const leaf = { localName: 'textarea', isConnected: true, getRootNode: () => ({}) } as unknown as HTMLElement;
  const tools: ReturnType<typeof taught> = {
    at: ['Alice'],
    reads: 0,
    why: undefined,
    seek: () => ({ leaf }),
    places: () => tools.at,
    refuse: () => tools.why,
    describe: () => ({ kind: 'lines', label: '', room: undefined, beside: { before: false, behind: false } }),
    said: (_, text) => text,
    read: () => {
      tools.reads += 1;
      return tools.reads === 1 ? '' : 'note';
    },
    edges: () => ['', ''],
    insert: async () => undefined,
    compare: () => ({ how: 'inserted' }),
    looking: { token: 'look', leaf: new WeakRef(leaf), at: JSON.stringify(['Alice']) },
  };
  return tools;
}

describe('a page, when the text is in', () => {
  let tools: ReturnType<typeof taught>;
  const puts = async () => JSON.parse(await put('look', JSON.stringify(['note', 'note']), true));

  beforeEach(() => {
    tools = taught();
    globalThis.evenhandRecord = tools;
  });
  afterEach(() => {
    globalThis.evenhandRecord = undefined;
  });

  it('tells what stands in the field, then and later', async () => {
    expect(await puts()).toEqual({ how: 'inserted' });
    expect(readAgain('look')).toBe(JSON.stringify({ how: 'inserted' }));
  });

  it('cannot say where what is asked then fails', async () => {
    tools.compare = () => {
      throw new Error('Maximum call stack size exceeded');
    };

    expect(await puts()).toEqual({ how: 'not', why: 'gone', others: false });
    expect(tools.busy).toBe(false);
  });

  it('reads nothing of another page that came while it waited', async () => {
    tools.read = () => {
      tools.reads += 1;
      if (tools.reads === 2) tools.at = ['Beatrice'];
      return '';
    };

    expect(await puts()).toEqual({ how: 'not', why: 'gone', others: false });
    expect(tools.reads).toBe(2);
  });

  it('reads nothing of another page that came later', async () => {
    await puts();
    const { reads } = tools;
    tools.at = ['Beatrice'];

    expect(readAgain('look')).toBe(undefined);
    expect(tools.reads).toBe(reads);
  });

  it('says that a part may be in where the page changed in the middle, and reads nothing of it', async () => {
    tools.insert = async (_leaf, _text, _edges, _sends, guard) => {
      tools.at = ['Beatrice'];
      return guard();
    };

    expect(await puts()).toEqual({ how: 'not', why: 'page-changed', others: false, part: true });
    expect(tools.reads).toBe(1);
  });

  it('says the same where the field became one that gets no text', async () => {
    tools.insert = async () => {
      tools.why = 'password';
      return undefined;
    };

    expect(await puts()).toEqual({ how: 'not', why: 'password', others: false, part: true });
    expect(readAgain('look')).toBe(undefined);
  });
});
