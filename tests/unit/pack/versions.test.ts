import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../lib/pack/figure-lines';
import type { PackVersion } from '../../../lib/pack/pack-versions';
import { type Recorded, recordVersion } from '../../../lib/pack/record-version';
import { parseTiny } from '../../support/builders';
import { problemsOf } from '../../support/problems';
import { tinyPack, today } from '../../support/tiny-pack';

const versionsOf = (recorded: Recorded): PackVersion[] => {
  if ('refused' in recorded) throw new Error(recorded.refused);
  return recorded.versions;
};
const first = versionsOf(recordVersion(tinyPack(), [], { on: today, again: false }));
const record = JSON.stringify(first);
const raised = 'raise the version and record it with npm run packs -- --record';

describe('the line of a row', () => {
  it('is its denominator, what was found, and each option’s figures', () => {
    expect(figureLines(tinyPack())).toMatchObject({
      '…options': 'go other wait(wait)',
      '…rows': 'sore.first sore.later sleep cost',
      '…figures': 'weeks=37',
      'sore.first':
        '1000|women|clear_difference|go=rate:9;other=rate:5;wait=unknown:not-followed|||you observed low everybody|study: Table 1',
    });
  });
});

describe('a pack with a record of its version', () => {
  it('is fine with the same figures', () => {
    expect(problemsOf(parseTiny(undefined, { versions: record }))).toEqual([]);
  });

  it('is fine under a version that nothing was recorded of', () => {
    const other = parseTiny(
      (pack) => Object.assign(pack.rows[0]?.arms[0] ?? {}, { value: 8 }) && Object.assign(pack, { version: '2.0.0' }),
      {
        versions: record,
      },
    );

    expect(problemsOf(other)).toEqual([]);
  });

  it('is refused with another figure, and both are told', () => {
    const changed = parseTiny((pack) => Object.assign(pack.rows[0]?.arms[0] ?? {}, { value: 8 }), { versions: record });

    expect(problemsOf(changed)).toEqual([
      `tiny › rows › sore.first: was \`1000|women|clear_difference|go=rate:9;other=rate:5;wait=unknown:not-followed|||you observed low everybody|study: Table 1\` in version 1.2.3, and is \`1000|women|clear_difference|go=rate:8;other=rate:5;wait=unknown:not-followed|||you observed low everybody|study: Table 1\`; ${raised}`,
    ]);
  });

  it('is refused when a row has gone, or has come', () => {
    const gone = parseTiny(
      (pack, words) => {
        pack.rows.splice(3, 1);
        pack.values.splice(1, 1);
        delete words.values.money;
        delete words.rows.cost;
        delete words.reasons['not-counted'];
        delete words.reasons['is-free'];
      },
      { versions: record },
    );

    expect(problemsOf(gone)).toEqual([
      `tiny › rows: was \`sore.first sore.later sleep cost\` in version 1.2.3, and is \`sore.first sore.later sleep\`; ${raised}`,
      `tiny › rows › cost: is gone since version 1.2.3 was recorded; ${raised}`,
    ]);
  });
});

describe('a record that is not what it should be', () => {
  it.each([
    ['{', 'tiny › versions: is not JSON'],
    ['{}', 'tiny › versions: '],
    ['[{"version":"1","on":"yesterday","why":"","figures":{}}]', 'tiny › versions › 0 › on: is not a date'],
    [JSON.stringify([...first, ...first]), 'tiny › versions: version 1.2.3 stands twice'],
  ])('%s is named', (versions, says) => {
    expect(problemsOf(parseTiny(undefined, { versions })).join('\n')).toContain(says);
  });
});

describe('recording a version', () => {
  const changed = () => {
    const pack = tinyPack();
    pack.version = '1.3.0';
    Object.assign(pack.rows[0]?.arms[0] ?? {}, { value: 8 });
    return pack;
  };

  it('adds an entry with the day and a reason', () => {
    expect(first).toMatchObject([{ version: '1.2.3', on: today, why: 'First record.' }]);
  });

  it('adds the next version after it, and says which rows changed unless told why', () => {
    const options = { on: today, again: false };

    expect(versionsOf(recordVersion(changed(), first, options)).map(({ version, why }) => [version, why])).toEqual([
      ['1.2.3', 'First record.'],
      ['1.3.0', 'Changed: sore.first.'],
    ]);
    expect(versionsOf(recordVersion(changed(), first, { ...options, why: 'A new table.' })).at(-1)?.why).toBe('A new table.');
  });

  it('changes nothing when it is recorded already', () => {
    expect(recordVersion(tinyPack(), first, { on: today, again: true })).toEqual({
      versions: first,
      said: 'version 1.2.3 is recorded already',
    });
  });

  it('does not change an entry unless that is asked for, and never one that was signed', () => {
    const same = { ...changed(), version: '1.2.3' };
    const signed = {
      ...same,
      signOffs: [{ item: 'figures', name: 'A', role: 'B', on: today, version: '1.2.3', statement: 'Read.' }],
    };

    expect(recordVersion(same, first, { on: today, again: false })).toHaveProperty('refused');
    expect(versionsOf(recordVersion(same, first, { on: today, again: true }))).toHaveLength(1);
    expect(recordVersion(signed, first, { on: today, again: true })).toEqual({
      refused: 'version 1.2.3 was signed, so its record stays; raise the version',
    });
  });
});
