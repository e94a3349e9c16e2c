import { describe, expect, it } from 'vitest';
import { tellGiven } from '../../../entrypoints/sidepanel/tell-given';
import type { Carry } from '../../../lib/carry/carry';
import type { Outcome, Platform } from '../../../lib/platform';

const done: Outcome = { ok: true, value: undefined };
const refused: Outcome = { ok: false, why: 'print_blocked' };
const code = { text: 'EVENHAND1', size: 1, path: '' } as unknown as Awaited<ReturnType<Carry['toCodes']>>[number];

function shell({ outcome = done, codes = [code] }: { outcome?: Outcome; codes?: (typeof code)[] } = {}) {
  const told: string[] = [];
  const bare: Platform = {
    copy: async () => outcome,
    download: async () => outcome,
    print: async () => outcome,
    carry: async () => ({ ok: true, value: { toCodes: async () => codes, toFile: async () => ({}) } as unknown as Carry }),
  };
  const platform = tellGiven(bare, () => told.push('given'));
  const toCodes = async () => {
    const carry = await platform.carry?.();
    return carry?.ok ? carry.value.toCodes({ plan: 'p', events: [] }) : undefined;
  };
  return { platform, told, toCodes };
}
const file = (type: string) => ({ name: 'x', type, text: 'x' });

describe('a plan that is given to her', () => {
  it.each<[string, (of: ReturnType<typeof shell>) => Promise<unknown>]>([
    ['printed', ({ platform }) => platform.print('a4')],
    ['printed as the card for her door', ({ platform }) => platform.print('door')],
    ['saved as a page', ({ platform }) => platform.download(file('text/html'))],
    ['saved as a file', ({ platform }) => platform.download(file('application/json'))],
    ['copied for her', ({ platform }) => platform.copy('My plan', 'her')],
    ['shown as codes', ({ toCodes }) => toCodes()],
  ])('is told of where it is %s', async (_title, how) => {
    const of = shell();
    await how(of);
    expect(of.told).toEqual(['given']);
  });

  it.each<[string, (of: ReturnType<typeof shell>) => Promise<unknown>]>([
    ['a note is copied for the record', ({ platform }) => platform.copy('Note')],
    ['a document for the record is saved', ({ platform }) => platform.download(file('application/fhir+json'))],
    ['a message to us is saved', ({ platform }) => platform.download(file('text/plain'))],
    ['the part that carries is fetched', async ({ platform }) => platform.carry?.()],
  ])('is not told of where %s', async (_title, how) => {
    const of = shell();
    await how(of);
    expect(of.told).toEqual([]);
  });

  it('is not told of where it came to nothing', async () => {
    const of = shell({ outcome: refused, codes: [] });
    await of.platform.print('a4');
    await of.platform.download(file('text/html'));
    await of.platform.copy('My plan', 'her');
    await of.toCodes();
    expect(of.told).toEqual([]);
  });
});
