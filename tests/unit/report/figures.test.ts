import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../lib/pack/parse-file';
import { type Arm, packFile, wordsFile } from '../../../lib/pack/schema';
import { createWords } from '../../../lib/words/words';
import english from '../../../locales/en-GB/first.json';
import { reportPage } from '../../../scripts/report/report-page';
import { inputOf, packsFile } from './tiny-report';

const ids = readdirSync(resolve(import.meta.dirname, '../../../packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { number } = createWords('en-GB', english);

/** What the first cells of an arm have to say, by the file alone. */
function expected(arm: Arm, per: number): string[] {
  const out = `in ${number(per)}`;
  switch (arm.kind) {
    case 'rate':
      return [`${number(arm.value)}${out}`, `${number(per - arm.value)}${out}`];
    case 'range':
      return [`${number(arm.low)} to ${number(arm.high)}${out}`, `${number(per - arm.high)} to ${number(per - arm.low)}${out}`];
    case 'measure':
      return [number(arm.measure.value)];
    case 'unknown':
      return [arm.inWords ? 'No number; in words:' : 'Not known.'];
    case 'notApplicable':
      return ['Does not apply.'];
  }
}

describe.each(ids)('the report on %s', (id) => {
  const pack = parseFile(packFile, packsFile(id, 'pack.json'), id).data;
  const words = parseFile(wordsFile, packsFile(id, 'words.en-GB.json'), id).data;

  it('has the numbers of pack.json for every arm, both ways', () => {
    if (!pack || !words) throw new Error(`${id} is no pack`);
    const page = reportPage(inputOf(pack, words, { problems: [] }));

    for (const row of pack.rows) {
      const lines = linesIn(page, `row-${row.id}${row.stratum ? `-${row.stratum}` : ''}`);
      expect(lines).toHaveLength(row.arms.length);
      for (const [index, arm] of row.arms.entries()) {
        const said = expected(arm, row.per);
        const shown = said.map((text, cell) => lines[index]?.[cell]?.slice(0, text.length));
        expect([row.id, row.stratum, arm.option, shown]).toEqual([row.id, row.stratum, arm.option, said]);
      }
    }
  });
});

/** The cells of each option in the table of a row, as text. */
function linesIn(page: string, id: string): string[][] {
  const [, article = ''] = page.split(`<article id="${id}">`);
  const body = /<tbody>(.*?)<\/tbody>/s.exec(article)?.[1] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, line = '']) =>
    [...line.matchAll(/<td.*?>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}
