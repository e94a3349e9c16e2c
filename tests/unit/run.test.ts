import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMaven } from '../../scripts/java.mjs';
import { run } from '../../scripts/run.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-run-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a program that is run', () => {
  it('has ended when it is said to have, also where it was told to end and took its time', async () => {
    const file = join(folder, 'ended');
    const stopping = new AbortController();
    const slow = `
      process.on('SIGTERM', () => setTimeout(() => {
        require('node:fs').writeFileSync(${JSON.stringify(file)}, '');
        process.exit(0);
      }, 50));
      setInterval(() => {}, 1000);
      console.log('here');`;

    const { code } = await run(process.execPath, ['-e', slow], {
      signal: stopping.signal,
      onStart: ({ stdout }) => stdout?.once('data', () => stopping.abort()),
    });

    expect(code).toBe(1);
    // Windows has no word of ending that a program could hear.
    if (process.platform !== 'win32') expect(existsSync(file)).toBe(true);
  });

  it('is said not to have started where there is none of that name', async () => {
    expect(await run(join(folder, 'nobody'), [])).toMatchObject({ code: 1, output: expect.stringContaining('ENOENT') });
  });
});

describe.skipIf(process.platform === 'win32')('Maven', () => {
  const maven = (script: string) => {
    writeFileSync(join(folder, 'mvn'), `#!${process.execPath}\n${script}`, { mode: 0o755 });
    vi.stubEnv('PATH', folder);
  };

  it('is not waited for longer than it may take, which is told in one sentence', async () => {
    maven('setInterval(() => {}, 1000)');

    await expect(runMaven(['--version'], undefined, 1)).rejects.toThrow(/^Maven was not done after [^\n]*\.$/);
  });

  it('may take its time within that, and fail by itself', async () => {
    maven('process.exit(3)');

    expect((await runMaven(['--version'])).code).toBe(3);
  });
});
