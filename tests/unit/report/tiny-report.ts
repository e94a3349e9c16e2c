import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packRules } from '../../../lib/pack/pack-rules';
import { rules } from '../../../lib/pack/rules';
import type { PackFile, WordsFile } from '../../../lib/pack/schema';
import english from '../../../locales/en-GB/first.json';
import late from '../../../locales/en-GB/late.json';
import next from '../../../locales/en-GB/more.json';
import panel from '../../../locales/en-GB/panel.json';
import type { ReportInput } from '../../../scripts/report/report-input';
import type { Spoil } from '../../support/builders';
import { emptyRecord } from '../../support/coproduction';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

/** What a report on `pack` is made from, held to every rule. */
export function inputOf(pack: PackFile, words: WordsFile, more: Partial<ReportInput> = {}): ReportInput {
  return {
    pack,
    words,
    problems: packRules({ pack, words, today, partial: false }),
    rules,
    versions: [],
    coproduction: { ok: true, record: emptyRecord(pack.id) },
    today,
    hash: 'abc123',
    locales: ['en-GB'],
    screens: { ...english, ...next, ...panel, ...late },
    style: { text: '' },
    ...more,
  };
}

/** The tiny pack, spoiled in one way. */
export function tinyInput(spoil: Spoil = () => {}, more: Partial<ReportInput> = {}): ReportInput {
  const [pack, words] = [tinyPack(), tinyWords()];
  spoil(pack, words);
  return inputOf(pack, words, more);
}

/** The text of a file of the packs. */
export function packsFile(...path: string[]): string {
  return readFileSync(resolve(import.meta.dirname, '../../../packs', ...path), 'utf8');
}
