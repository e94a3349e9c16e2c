import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRules, lintLine, lintPacks, recordPacks } from '../../../scripts/lint-packs';
import type { Spoil } from '../../support/builders';
import { emptyRecord, workedOn } from '../../support/coproduction';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

const command = resolve(import.meta.dirname, '../../../scripts/packs.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-packs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, spoil: Spoil = () => {}) {
  const [pack, words] = [tinyPack(), tinyWords()];
  pack.id = name;
  spoil(pack, words);
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'pack.json'), JSON.stringify(pack));
  writeFileSync(join(folder, name, 'words.en-GB.json'), JSON.stringify(words));
  writeFileSync(join(folder, name, 'coproduction.json'), JSON.stringify(emptyRecord(name)));
}

const withoutAnArm: Spoil = ({ rows }) => rows[0]?.arms.splice(2, 1);
const lines = () => lintPacks(folder, today).packs.flatMap(({ problems }) => problems.map(lintLine));

describe('linting a folder of packs', () => {
  it('finds every pack in it, and what else is there is no pack', () => {
    write('one');
    write('two');
    writeFileSync(join(folder, 'LICENSE'), 'free');
    mkdirSync(join(folder, 'empty'));

    expect(lintPacks(folder, today).packs).toMatchObject([
      { pack: 'one', problems: [], grades: [{ locale: 'en-GB' }], version: '1.2.3', recorded: false },
      { pack: 'two', problems: [] },
    ]);
  });

  it('takes the folder of one pack too', () => {
    write('one');

    expect(lintPacks(join(folder, 'one'), today).packs.map(({ pack }) => pack)).toEqual(['one']);
  });

  it('tells each problem in a line that ends with its rule, and a problem of both languages once', () => {
    write('one', withoutAnArm);
    const welsh = { ...tinyWords(), locale: 'en-GB-simple' };
    writeFileSync(join(folder, 'one', 'words.en-GB-simple.json'), JSON.stringify(welsh));

    expect(lines()).toEqual([
      'one › rows › sore › arms: nothing for option `wait` in `first`; add a figure or `unknown` with a reason [complete-matrix]',
    ]);
  });

  it('tells a pack without words', () => {
    write('one');
    rmSync(join(folder, 'one', 'words.en-GB.json'));

    expect(lines()).toEqual(['one: has no words; add words.en-GB.json [schema]']);
  });
});

describe('the record of who was involved', () => {
  it('is a problem where there is none, and where it claims a version that the pack never had', () => {
    write('one');
    write('two');
    rmSync(join(folder, 'one', 'coproduction.json'));
    const claims = workedOn({ changed: [{ what: 'A row was added.', version: '9.9.9' }] });
    writeFileSync(join(folder, 'two', 'coproduction.json'), JSON.stringify({ ...emptyRecord('two'), involved: [claims] }));

    expect(lines()).toEqual([
      expect.stringMatching(/^one › coproduction\.json: is missing; add it.+ \[coproduction\]$/),
      expect.stringMatching(/^two › .+ › version: the pack has had no version 9\.9\.9; .+ \[coproduction\]$/),
    ]);
  });
});

describe('recording a folder of packs', () => {
  const record = (again = false) => recordPacks(lintPacks(folder, today), { today, again });

  it('writes the figures beside a pack without a problem, and sees when one changes', () => {
    write('one');

    expect(record()).toEqual({ lines: ['one: version 1.2.3 is recorded'], good: true });
    expect(lintPacks(folder, today).packs).toMatchObject([{ recorded: true, problems: [] }]);
    write('one', ({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { value: 8 }));
    expect(lines()).toEqual([expect.stringMatching(/^one › rows › sore\.first: was .+ \[figures-recorded\]$/)]);
    expect(record()).toMatchObject({ good: false });
    expect(record(true)).toEqual({ lines: ['one: version 1.2.3 is recorded anew'], good: true });
  });

  it('writes nothing beside a pack with a problem', () => {
    write('one', withoutAnArm);

    expect(record()).toEqual({ lines: ['one: not recorded: it has 1 problem(s)'], good: false });
    expect(() => readFileSync(join(folder, 'one', 'versions.json'))).toThrow();
  });
});

describe('every rule', () => {
  it('has a reason that is a sentence, and a source', () => {
    expect(allRules.length).toBeGreaterThanOrEqual(30);
    expect(allRules.filter(({ reason }) => !/^[“\p{Lu}].+\.$/u.test(reason))).toEqual([]);
    expect(allRules.filter(({ source }) => !/standards\.md|IPDAS|NICE|docs\/|product\.md|CONTRIBUTING/.test(source))).toEqual([]);
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });
});

describe('npm run packs', { timeout: 120_000 }, () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = { ...process.env, INIT_CWD: folder };
      execFile(process.execPath, [command, ...args], { cwd: folder, env }, (problem, out, err) =>
        done({ code: problem ? 1 : 0, out, err }),
      );
    });
  const lastLine = (text: string) => text.trim().split('\n').at(-1);

  it('says what it found in a last line, and ends well when that is nothing', async () => {
    write('one');
    const { code, out } = await run('--dir', '.');

    expect(code).toBe(0);
    expect(lastLine(out)).toMatch(/^1 pack, \d+ rules, 0 problems \(\d+ ms\)$/);
    expect(out).toContain('one: 0 problems; en-GB reading grade');
    expect(out).toContain('version 1.2.3 is not recorded yet');
  }, 30_000);

  it('prints JSON and nothing else when asked, and ends badly when there is a problem', async () => {
    write('one', withoutAnArm);
    const { code, out } = await run('--json', '--dir', folder);

    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        pack: 'one',
        rule: 'complete-matrix',
        where: 'one › rows › sore › arms',
        what: 'nothing for option `wait` in `first`',
        todo: 'add a figure or `unknown` with a reason',
      },
    ]);
  }, 30_000);

  it.each([
    [['--colour'], /^Unknown option '--colour'; npm run packs -- takes /],
    [['--dir', 'nowhere'], /^--dir: there is no folder .+nowhere\.\n$/],
    [['--dir', '.'], /^There is no pack in .+: no folder in it has a pack\.json\.\n$/],
    [['--again'], /^--again and --why go with --record; /],
  ])(
    'says in a sentence what is wrong with %j',
    async (args, says) => {
      const { code, err } = await run(...args);

      expect(err).toMatch(says);
      expect(code).toBe(1);
    },
    30_000,
  );

  it('lists the rules', async () => {
    const { out } = await run('--rules');

    expect(out).toContain('complete-matrix\n  A blank cell reads as good news for the option that it belongs to.\n  IPDAS 17');
  }, 30_000);
});
