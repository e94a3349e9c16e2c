import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeReports } from '../../../scripts/report/write-reports';
import { tiny } from '../../support/builders';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function put(id: string, pack: unknown) {
  await mkdir(join(folder, 'packs', id), { recursive: true });
  writeFileSync(join(folder, 'packs', id, 'pack.json'), JSON.stringify(pack));
  writeFileSync(join(folder, 'packs', id, 'words.en-GB.json'), JSON.stringify(tinyWords()));
}
const write = (packsDir: string) => writeReports({ packsDir, outDir: join(folder, 'out'), today });
const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

it('writes a page for every pack that can be read, and a list', async () => {
  await put('tiny', tinyPack());
  await put('broken', {});

  const written = await write(join(folder, 'packs'));

  expect(written.map(({ id }) => id)).toEqual(['tiny', 'index']);
  expect(read('tiny.html')).toContain('<h1>A tiny choice</h1>');
  expect(read('tiny.html')).toContain(tiny.hash);
  expect(read('index.html')).toContain('<a href="tiny.html">A tiny choice</a>');
  expect(read('index.html')).toMatch(/No report could be made.*<code>broken<\/code>/s);
});

it('takes the folder of one pack as well', async () => {
  await put('tiny', tinyPack());

  expect((await write(join(folder, 'packs', 'tiny'))).map(({ id }) => id)).toEqual(['tiny', 'index']);
});

it('reports a pack that breaks a rule, and says which', async () => {
  const pack = tinyPack();
  await put('tiny', { ...pack, options: pack.options.map((option) => ({ ...option, kind: 'course' })) });

  await write(join(folder, 'packs'));

  expect(read('tiny.html')).toContain('No option is to wait, to do nothing or to decline.');
  expect(read('index.html')).toMatch(/IPDAS items that fail: [\d, ]*\b3\b/);
});
