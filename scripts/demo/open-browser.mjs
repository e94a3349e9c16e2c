import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, isBrandedChrome } from '../browsers.mjs';
import { extensionFolder } from '../build.mjs';

/** Whether a window could be seen. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Ends a child and the processes that it started itself. */
function end(/** @type {import('node:child_process').ChildProcess} */ child) {
  try {
    // It leads a process group of its own (`detached`), which Windows does not have.
    if (process.platform !== 'win32') process.kill(-Number(child.pid), 'SIGTERM');
    else child.kill();
  } catch {
    // it has ended already
  }
}

/**
 * Opens addresses in a Chromium with the extension loaded and a profile that is thrown away after.
 * @param {string[]} addresses
 * @returns {{ told: string, close: () => Promise<void> } | undefined} `told`: what to say of it; nothing when there is no
 *   Chromium here or no display to show it on
 */
export function openBrowser(addresses) {
  const path = findChromium();
  if (!path || !hasDisplay()) return undefined;
  const extension = extensionFolder('chrome');
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-demo-'));
  const child = spawn(
    path,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run its sandbox as root, which is who one is in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...addresses,
    ],
    { stdio: 'ignore', detached: process.platform !== 'win32' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return {
    told: isBrandedChrome(path)
      ? 'Opened in Chrome, which since version 137 does not load an extension for a command: load it by hand, as the first page says.'
      : 'Opened in a browser with the extension loaded; Evenhand is behind the puzzle piece in its toolbar.',
    async close() {
      end(child);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
