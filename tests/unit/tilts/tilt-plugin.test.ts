import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Tilt } from '../../../lib/tilts/tilt';
import { tilts as all } from '../../../lib/tilts/tilts';
import { tilts } from '../../../scripts/tilt-plugin';
import { packsToday } from '../../support/builders';

const pack = resolve(import.meta.dirname, '../../../packs/vitamin-k-newborn');

/** A page that takes up the tilts of one decision. */
const page: Plugin = {
  name: 'page',
  resolveId: (id) => (id === 'page' ? '\0page' : null),
  load: (id) => (id === '\0page' ? `import tilts from ${JSON.stringify(`${pack}?tilts`)}; console.log(tilts);` : null),
};

/** The code that is built with some tilts in it. */
async function built(some: readonly Tilt[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page, tilts({ today: packsToday, tilts: some })],
    build: { write: false, rollupOptions: { input: 'page' } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}

const named = (id: string) => all.filter((tilt) => tilt.id === id);

describe('the import of the tilts of a decision', { timeout: 60_000 }, () => {
  it('has what each changes, the rule, its reason and its source, and neither a rule nor a schema', async () => {
    const code = await built(named('funder-hidden'));

    for (const part of ['funder-hidden', 'makers-told', 'Paid for in the usual way.', 'who paid, in a turn of phrase'])
      expect(code).toContain(part);
    expect(code).not.toMatch(/ZodMini|ZodError|\$ZodType|Name who paid/);
    expect(code.length).toBeLessThan(4000);
  });

  it('fails the build on a tilt that the rule it names does not catch', async () => {
    const [one] = named('funder-hidden');
    await expect(built(one ? [{ ...one, claims: 'even-length' }] : [])).rejects.toThrow('is not caught by `even-length`');
  });

  it('fails the build on a tilt that shows on no screen', async () => {
    const unseen: Tilt = {
      id: 'unseen',
      title: 'no way to wait',
      claims: 'waiting-present',
      apply: ({ pack: file }) => file.options.every((option) => Boolean(Object.assign(option, { kind: 'course' }))),
    };
    await expect(built([unseen])).rejects.toThrow('shows on no screen');
  });
});
