import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from '../../../lib/problem';
import { strayFolders } from '../../../scripts/case-files';
import { cases } from '../../../scripts/case-plugin';
import { cases as checkCases, readCaseArguments } from '../../../scripts/cases.mjs';
import { lintCases } from '../../../scripts/lint-cases';
import { Sentence } from '../../../scripts/run.mjs';

const root = resolve(import.meta.dirname, '../../..');
const command = join(root, 'scripts', 'cases.mjs');
const sound = JSON.parse(readFileSync(join(root, 'training', 'breech-found-late', 'case.json'), 'utf8'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-cases-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, change: object = {}) {
  mkdirSync(join(folder, 'training', name), { recursive: true });
  writeFileSync(join(folder, 'training', name, 'case.json'), JSON.stringify({ ...sound, id: name, ...change }));
}

describe('npm run cases', { timeout: 120_000 }, () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = { ...process.env, INIT_CWD: folder };
      execFile(process.execPath, [command, ...args], { cwd: folder, env }, (problem, out, err) =>
        done({ code: problem ? 1 : 0, out, err }),
      );
    });

  it('ends well when there is nothing to say', async () => {
    write('one');
    const { code, out } = await run('--dir', 'training');

    expect(out).toMatch(/one: 0 problems; reading grade \d\.\d\n1 case, \d+ rules, 0 problems\n$/);
    expect(code).toBe(0);
  });

  it('says each problem in a line, and ends badly', async () => {
    write('one', { decision: 'coffee', minutes: 0 });
    const { code, out } = await run('--dir', 'training');

    expect(out).toContain('one › minutes: are too few; write 3 or more [schema]\n');
    expect(out).toContain('one › decision: there is no pack `coffee`; write one of birth-after-caesarean, ');
    expect(out).toContain('one: 2 problems\n');
    expect(code).toBe(1);
  });

  it('says in a sentence what is wrong with how it was called', async () => {
    expect((await run('--dir', 'nowhere')).err).toMatch(/^--dir: there is no folder .+nowhere\.\n$/);
    expect((await run('--dir', '.')).err).toMatch(/^There is no case in .+: no folder in it has a case\.json\.\n$/);
    expect(() => readCaseArguments(['--colour'])).toThrow(/^Unknown option '--colour'; npm run cases -- takes /);
    expect(() => readCaseArguments(['--rules', '--json'])).toThrow(/^--rules, --json and --schema go alone; /);
  });
});

describe('what is no case, and looks like one', () => {
  const strays = () => strayFolders(join(folder, 'training')).flatMap(({ problems }) => problems.map(problemLine));

  it('is told: a folder without a case, and a case under another spelling', () => {
    write('one');
    mkdirSync(join(folder, 'training', 'empty'));
    mkdirSync(join(folder, 'training', 'misspelt'));
    writeFileSync(join(folder, 'training', 'misspelt', 'Case.json'), '{}');

    expect(strays()).toEqual([
      'empty: has no case.json; write one, or take the folder out',
      'misspelt: has a Case.json, and a case is case.json in small letters; name it case.json',
    ]);
    expect(lintCases(join(folder, 'training'), join(root, 'packs')).map(({ name, problems }) => [name, problems.length])).toEqual(
      [
        ['one', 0],
        ['empty', 1],
        ['misspelt', 1],
      ],
    );
  });

  it('is not told of hidden folders, nor of a folder that holds no case at all', () => {
    write('one');
    mkdirSync(join(folder, 'training', '.editor'));
    mkdirSync(join(folder, 'elsewhere', 'inside'), { recursive: true });

    expect(strays()).toEqual([]);
    expect(strayFolders(join(folder, 'elsewhere'))).toEqual([]);
    expect(strayFolders(join(folder, 'training', 'one'))).toEqual([]);
  });

  it('a pack that is damaged is told in a sentence, with its file and what to do', async () => {
    write('one');
    for (const text of ['{', '{}', 'null']) {
      mkdirSync(join(folder, 'packs', 'tea'), { recursive: true });
      writeFileSync(join(folder, 'packs', 'tea', 'pack.json'), text);
      await expect(checkCases({ dir: join(folder, 'training') }, join(folder, 'packs'))).rejects.toThrow(
        /^\S+tea.pack\.json: cannot be read as a pack \(.+\); mend it with the help of npm run packs/,
      );
      await expect(checkCases({ dir: join(folder, 'training') }, join(folder, 'packs'))).rejects.toBeInstanceOf(Sentence);
    }
  });
});

describe('a build', () => {
  /** What the plugin makes of the folder, and what it says instead where it makes nothing. */
  const built = () => {
    const plugin = cases() as unknown as {
      resolveId: (source: string) => string | null;
      load: (this: object, id: string) => { code: string } | null;
    };
    const id = plugin.resolveId(`${join(folder, 'training')}?cases`);
    const context = {
      addWatchFile: () => {},
      error: (message: string) => {
        throw new Error(message);
      },
    };
    return plugin.load.call(context, id ?? '');
  };

  beforeEach(() => {
    mkdirSync(join(folder, 'packs', 'breech-at-term'), { recursive: true });
    const pack = readFileSync(join(root, 'packs', 'breech-at-term', 'pack.json'), 'utf8');
    writeFileSync(join(folder, 'packs', 'breech-at-term', 'pack.json'), pack);
  });

  it('has every case of the folder, in the order of their names', () => {
    write('two');
    write('one');

    expect(built()?.code).toMatch(/^export default \[\{"id":"one",.+\{"id":"two",/);
  });

  it('fails on a bad case, with every problem of every one', () => {
    write('one', { minutes: 0 });
    write('two', { decision: 'tea', after: [] });

    expect(built).toThrow(
      /^the cases have 3 problem\(s\):\n {2}one › minutes: .+\n {2}two › after: .+\n {2}two › decision: there is no pack `tea`; /,
    );
  });

  it('leaves every other import alone', () => {
    const plugin = cases() as unknown as { resolveId: (source: string) => string | null };

    expect(plugin.resolveId('./case')).toBe(null);
  });
});
