import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../.ci/run');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-ci-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what CI runs, with an npm that says and ends as told: for `npm test`, then for `npm run test:fhir`. */
function ci(test: string, fhir: string) {
  const npm = `#!/usr/bin/env bash\nif [ "$1" = test ]; then\n${test}\nelse\n${fhir}\nfi\n`;
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  const { status, stdout } = spawnSync('bash', [script], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  const lines = stdout.trim().split('\n');
  return { status, last: lines.at(-1), closing: lines.filter((line) => /^\d+ passed/.test(line)).length };
}

const says = (line: string, code = 0) => `echo "3 passed, 9 failed (0.1 s)"; echo; echo "${line}"; exit ${code}`;

it.each([
  ['both are well', says('10 passed, 0 failed'), says('5 passed, 0 failed'), '15 passed, 0 failed', 0],
  ['some were skipped', says('10 passed, 0 failed, 2 skipped'), says('5 passed, 0 failed'), '15 passed, 0 failed, 2 skipped', 0],
  ['the first fails', says('10 passed, 1 failed', 1), says('5 passed, 0 failed'), '15 passed, 1 failed', 1],
  ['the second fails', says('10 passed, 0 failed'), says('4 passed, 1 failed', 1), '14 passed, 1 failed', 1],
  ['the first says nothing and ends well', 'exit 0', says('5 passed, 0 failed'), '5 passed, 1 failed', 1],
  ['the second is killed', says('10 passed, 0 failed'), 'kill -9 $$', '10 passed, 1 failed', 1],
  ['one counts no failure and fails', says('10 passed, 0 failed', 1), says('5 passed, 0 failed'), '15 passed, 1 failed', 1],
  ['one counts a failure and ends well', says('10 passed, 2 failed'), says('5 passed, 0 failed'), '15 passed, 2 failed', 1],
])('CI closes with one line that is the sum when %s', (_, test, fhir, last, status) => {
  expect(ci(test, fhir)).toEqual({ status, last, closing: 1 });
});
