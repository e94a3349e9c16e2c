import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgedBefore, judgesIn } from '../../../scripts/judged-before';
import { judgingOnce } from '../../../scripts/judging-once.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-judged-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problem = { rule: 'same-texts', where: 'tiny', what: 'is missing', todo: 'translate it' };
/** Asks, as each part of a build does, and says how often somebody had to judge. */
function asker(by = 'the rules') {
  let judged = 0;
  return {
    ask: (content: string) =>
      judgedBefore(
        content,
        () => {
          judged += 1;
          return [{ ...problem, what: `${content} is missing` }];
        },
        { folder, by },
      ),
    judged: () => judged,
  };
}

describe('a verdict on a language', () => {
  it('is come to once in a build, whichever part asks next', () => {
    const [first, second] = [asker(), asker()];

    expect(first.ask('one')).toEqual([{ ...problem, what: 'one is missing' }]);
    expect(second.ask('one')).toEqual([{ ...problem, what: 'one is missing' }]);
    expect([first.judged(), second.judged()]).toEqual([1, 0]);
  });

  it('is come to anew for other words, on another day, and by other rules', () => {
    const [first, changed] = [asker(), asker('rules that were changed')];
    first.ask('one');

    expect(first.ask('two')).toEqual([{ ...problem, what: 'two is missing' }]);
    changed.ask('one');
    expect([first.judged(), changed.judged()]).toEqual([2, 1]);
  });

  it('is come to each time where no build asks', () => {
    const judge = () => [problem];

    expect(judgedBefore('one', judge, { folder: '', by: 'the rules' })).toEqual([problem]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind that is half written', () => {
    asker().ask('one');

    expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual([]);
  });
});

describe('what a verdict hangs on', () => {
  const copied = () => {
    const root = resolve(import.meta.dirname, '../../..');
    for (const name of ['parity', 'pack']) cpSync(join(root, 'lib', name), join(folder, 'lib', name), { recursive: true });
    mkdirSync(join(folder, 'scripts'));
    cpSync(join(root, 'scripts', 'judge-locales.ts'), join(folder, 'scripts', 'judge-locales.ts'));
  };

  it.each([
    'lib/parity/size-rules.ts',
    'lib/parity/languages/pl.ts',
    'lib/pack/schema.ts',
    'lib/a-new-one.ts',
    'scripts/judge-locales.ts',
  ])('is another thing when %s is', (name) => {
    copied();
    const before = judgesIn(folder);
    writeFileSync(join(folder, name), 'export const changed = true;\n');

    expect(judgesIn(folder)).not.toBe(before);
  });

  it('is the same when nothing is', () => {
    copied();

    expect(judgesIn(folder)).toBe(judgesIn(folder));
  });
});

describe('a build', () => {
  it('gives all that it runs one folder for verdicts, and takes it away when it ends, however it ends', async () => {
    const before = process.env.EVENHAND_JUDGED;
    const seen: string[] = [];
    await judgingOnce(async () => {
      seen.push(process.env.EVENHAND_JUDGED ?? '');
      writeFileSync(join(process.env.EVENHAND_JUDGED ?? '', 'one.json'), '[]');
    });
    const failed = judgingOnce(async () => {
      throw new Error('no room');
    });

    await expect(failed).rejects.toThrow('no room');
    expect(() => readdirSync(seen[0] ?? '')).toThrow('ENOENT');
    expect(process.env.EVENHAND_JUDGED).toBe(before);
  });
});
