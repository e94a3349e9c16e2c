import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, mayInstall } from './apt-install.mjs';
import { Sentence } from './run.mjs';

const { env, platform } = process;

/** Windows keeps programs in one of three folders. */
const onWindows = (/** @type {string} */ path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => (folder ? [join(folder, path)] : []));

const onMac = (/** @type {string} */ name) => `/Applications/${name}.app/Contents/MacOS/${name}`;

const onLinux = (/** @type {string[]} */ ...names) =>
  ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name)));

/** In the order of preference: Chromium first, because branded Chrome no longer loads an extension from a flag. */
function chromiumPlaces() {
  if (platform === 'darwin') return [onMac('Chromium'), onMac('Microsoft Edge'), onMac('Google Chrome')];
  if (platform === 'win32') {
    return [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ].flatMap(onWindows);
  }
  return [
    ...onLinux('chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'),
    '/opt/google/chrome/chrome',
  ];
}

function firefoxPlaces() {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') return onWindows('Mozilla Firefox/firefox.exe');
  return onLinux('firefox-esr', 'firefox');
}

/**
 * The browser that an environment variable names, or the first one in the usual places.
 * @param {string} variable
 * @param {string[]} places
 */
function find(variable, places) {
  const named = env[variable];
  if (!named) return places.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Sentence(`${variable} names ${named}, and there is no such file.`);
}

/** The path of Chromium, Chrome or Edge on this machine, or `undefined`. `CHROME_PATH` goes before all. */
export const findChromium = () => find('CHROME_PATH', chromiumPlaces());

/** The path of Firefox on this machine, or `undefined`. `FIREFOX_PATH` goes before all. */
export const findFirefox = () => find('FIREFOX_PATH', firefoxPlaces());

/** Google's own Chrome, which has ignored `--load-extension` since version 137. */
export const isBrandedChrome = (/** @type {string} */ path) => /google/i.test(path);

/**
 * The path of a Chromium, installed first where that can be done.
 * @throws {Sentence} that says what to install
 */
export async function ensureChromium() {
  if (!findChromium() && mayInstall()) await aptInstall('chromium');
  const path = findChromium();
  if (path) return path;
  throw new Sentence('The end-to-end tests need Chromium: install Chromium, Edge or Chrome, or set CHROME_PATH to one.');
}

/**
 * The path of Firefox. In CI (`CI` is set) it is required; elsewhere `undefined` means: leave those tests out, aloud.
 * @throws {Sentence} in CI, that says what to install
 */
export async function ensureFirefox() {
  if (!findFirefox() && env.CI && mayInstall()) await aptInstall('firefox-esr');
  const path = findFirefox();
  if (path || !env.CI) return path;
  throw new Sentence('The end-to-end tests need Firefox in CI: install Firefox, or set FIREFOX_PATH to it.');
}
