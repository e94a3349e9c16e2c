import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { easyOwn } from '../../../lib/parity/easy-rules';
import { parityRules } from '../../../lib/parity/parity-rules';
import { anyBand, optionBand, shortBand, sideBand, textBand } from '../../../lib/parity/size-rules';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/languages.md'), 'utf8');
const rowOf = (rule: string) => page.split('\n').find((line) => line.includes(`\`[${rule}]\``)) ?? '';

it('docs/languages.md names every rule of the gate, and no other', () => {
  const named = [...page.matchAll(/`\[([a-z-]+)\]`/g)].map(([, id]) => id);

  expect(named.sort()).toEqual([...parityRules.map(({ id }) => id), 'draft-said', 'language-known'].sort());
});

it('docs/languages.md states the ratios that the gate holds to', () => {
  for (const { least, most } of [optionBand, sideBand]) {
    expect(rowOf('even-with-english')).toContain(`less than ${least}`);
    expect(rowOf('even-with-english')).toContain(`more than ${most}`);
  }
  for (const { least, most } of [textBand, anyBand]) {
    expect(rowOf('as-much-said')).toContain(`less than ${least}`);
    expect(rowOf('as-much-said')).toContain(`more than ${most}`);
  }
  expect(rowOf('easy-own-words')).toContain(`more than one in ${easyOwn.oneIn} of the texts of ${easyOwn.words} words or more`);
  expect(shortBand).toEqual({ times: 2, letters: 20 });
  expect(rowOf('as-much-said')).toContain('more than twice the letters and 20');
});
