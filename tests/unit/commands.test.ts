import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { countTests } from '../../scripts/count-tests.mjs';
import { isTooOld } from '../../scripts/ensure.mjs';
import { withLock } from '../../scripts/lock.mjs';
import { readArguments } from '../../scripts/read-arguments.mjs';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the oldest Node', () => {
  it.each([
    ['18.20.0', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['22.1.0', false],
  ])('%s is too old: %s', (version, old) => {
    expect(isTooOld(version)).toBe(old);
  });
});

describe('what npm start is told', () => {
  it('takes a port and leave not to open a browser', () => {
    expect(readArguments(['--no-open', '--port', '5000'])).toEqual({ port: 5000, open: false });
    expect(readArguments([])).toEqual({ port: undefined, open: true });
  });

  it.each([[['--port', 'x']], [['--port', '0']], [['--port=70000']], [['--port']], [['--quick']], [['here']]])(
    'answers %j with one sentence',
    (args) => {
      let said = '';
      try {
        readArguments(args);
      } catch (problem) {
        said = (problem as Error).message;
      }

      expect(said).toMatch(/^[^\n]*--port[^\n]*\.$/);
    },
  );
});

describe('the lock', () => {
  it('lets one in at a time', async () => {
    const lock = join(folder, 'turns');
    const done: string[] = [];
    const visit = (name: string) =>
      withLock(lock, async () => {
        done.push(`${name} in`);
        await new Promise((resolve) => setImmediate(resolve));
        done.push(`${name} out`);
      });

    await Promise.all([visit('one'), visit('two')]);

    expect(done).toEqual(['one in', 'one out', 'two in', 'two out']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is free again after a failure', async () => {
    const lock = join(folder, 'failure');

    await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');

    expect(existsSync(lock)).toBe(false);
  });

  it.each(['of a process that has gone', 'that nobody signed'])('does not wait for a lock %s', async (kind) => {
    const lock = join(folder, 'stale');
    mkdirSync(lock);
    // No process has this number: it is above what any system counts to.
    if (kind.includes('gone')) writeFileSync(join(lock, 'pid'), '2147483646');
    else utimesSync(lock, 0, 0);
    const body = vi.fn(async () => {});

    await withLock(lock, body, { patience: 2_000 });

    expect(body).toHaveBeenCalledOnce();
  });

  it('gives up in the end, and says what to do', async () => {
    const lock = join(folder, 'busy');
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));

    await expect(withLock(lock, async () => {}, { patience: 0 })).rejects.toThrow(`delete ${lock}`);
  });
});

describe('the count of a Vitest run', () => {
  const report = (told: object | string) => {
    const path = join(folder, 'report.json');
    writeFileSync(path, typeof told === 'string' ? told : JSON.stringify(told));
    return path;
  };
  const all = { numTotalTests: 4, numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

  it('is what the report says', () => {
    expect(countTests(report(all), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it.each([
    ['there is no report', () => join(folder, 'none.json')],
    ['the report was cut short', () => report('{"numTotal')],
  ])('is one failure when %s', (_, path) => {
    vi.spyOn(console, 'log').mockImplementation(() => {});

    expect(countTests(path(), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is one failure when nothing ran, even if Vitest is content', () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const nothing = { ...all, numTotalTests: 0, numPassedTests: 0, numPendingTests: 0 };

    expect(countTests(report(nothing), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('has a failure for every file that could not be loaded', () => {
    const broken = { ...all, testResults: [{ status: 'failed', assertionResults: [] }] };

    expect(countTests(report(broken), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('has a failure when every test passed and Vitest failed', () => {
    expect(countTests(report(all), 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});
