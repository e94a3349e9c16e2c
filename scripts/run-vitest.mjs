import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { tool } from './run.mjs';

/**
 * Runs tests where they can be seen, and counts them.
 * @param {string[]} args for `vitest run`
 * @param {{ env?: Record<string, string>, signal?: AbortSignal }} [options] `env`: what the tests are told besides
 */
export async function runVitest(args, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-report-'));
  try {
    const report = join(folder, 'report.json');
    const { code } = await tool('vitest', ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
      show: true,
      ...options,
    });
    return countTests(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
