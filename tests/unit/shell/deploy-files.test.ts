import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOffer, readTheme } from '../../../entrypoints/sidepanel/read-local';
import { shelf } from '../../../entrypoints/sidepanel/shelf';
import { policyFrom } from '../../../lib/policy/policy-from';
import { problemLine } from '../../../lib/problem';
import { deployFiles, firefoxId, placeholders } from '../../../scripts/deploy-files';
import { type Plist, readPlist } from '../../support/read-plist';
import { readRegistryFile } from '../../support/read-registry-file';

const folder = resolve(import.meta.dirname, '../../../docs/deploy');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const example = JSON.parse(read('settings.json'));
/** A day on which the offer of the example holds. */
const today = '2026-12-01';

type Group = Record<string, unknown>;
const at = (value: unknown, ...keys: (string | number)[]): Group =>
  keys.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)?.[key], value) as Group;

const id = placeholders.id;
const registry = (path: string, key: string) =>
  at(readRegistryFile(read(path)), `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`);
/** The payload of a profile for one domain of preferences, without what every payload has. */
const payload = (path: string, domain: string) => {
  const parts = at(readPlist(read(path)) as Group, 'PayloadContent') as unknown as Record<string, Plist>[];
  const found = parts.find(({ PayloadType }) => PayloadType === domain);
  if (!found) throw new Error(`${path} has no payload for ${domain}`);
  return Object.fromEntries(Object.entries(found).filter(([key]) => !key.startsWith('Payload')));
};

/** Where each ready file has the settings of the extension, and where what installs it. */
const files: Record<string, { settings: () => Group; forced: () => Group }> = {
  ...Object.fromEntries(
    ['chrome', 'chromium', 'edge'].map((name) => [
      `linux/${name}.json`,
      {
        settings: () => at(JSON.parse(read(`linux/${name}.json`)), '3rdparty', 'extensions', id),
        forced: () => at(JSON.parse(read(`linux/${name}.json`)), 'ExtensionSettings', id),
      },
    ]),
  ),
  'linux/firefox-policies.json': {
    settings: () => at(JSON.parse(read('linux/firefox-policies.json')), 'policies', '3rdparty', 'Extensions', firefoxId),
    forced: () => at(JSON.parse(read('linux/firefox-policies.json')), 'policies', 'ExtensionSettings', firefoxId),
  },
  'windows/chrome.reg': {
    settings: () => registry('windows/chrome.reg', `Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`),
    forced: () => registry('windows/chrome.reg', `Google\\Chrome\\ExtensionSettings\\${id}`),
  },
  'windows/edge.reg': {
    settings: () => registry('windows/edge.reg', `Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`),
    forced: () => registry('windows/edge.reg', `Microsoft\\Edge\\ExtensionSettings\\${id}`),
  },
  'windows/firefox.reg': {
    settings: () => registry('windows/firefox.reg', `Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`),
    forced: () => registry('windows/firefox.reg', `Mozilla\\Firefox\\ExtensionSettings\\${firefoxId}`),
  },
  'macos/chrome.mobileconfig': {
    settings: () => payload('macos/chrome.mobileconfig', `com.google.Chrome.extensions.${id}`),
    forced: () => at(payload('macos/chrome.mobileconfig', 'com.google.Chrome'), 'ExtensionSettings', id),
  },
  'macos/edge.mobileconfig': {
    settings: () => payload('macos/edge.mobileconfig', `com.microsoft.Edge.extensions.${id}`),
    forced: () => at(payload('macos/edge.mobileconfig', 'com.microsoft.Edge'), 'ExtensionSettings', id),
  },
  'macos/firefox.mobileconfig': {
    settings: () => at(payload('macos/firefox.mobileconfig', 'org.mozilla.firefox'), '3rdparty', 'Extensions', firefoxId),
    forced: () => at(payload('macos/firefox.mobileconfig', 'org.mozilla.firefox'), 'ExtensionSettings', firefoxId),
  },
};

describe('the ready policy files', () => {
  // `npx vitest run --project unit tests/unit/shell/deploy-files.test.ts -u` writes them anew from docs/deploy/settings.json.
  it.each(deployFiles(example))('have the settings of the example in $path', async ({ path, text }) => {
    await expect(text).toMatchFileSnapshot(join(folder, path));
  });

  it('are all there are, and each is looked at here', () => {
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== folder)
      .map((entry) => `${entry.parentPath.slice(folder.length + 1)}/${entry.name}`);

    expect(there.toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it.each(Object.keys(files))('are read by the panel without a problem, and mean the same: %s', async (path) => {
    const { policy, local, problems } = policyFrom(files[path]?.settings());
    const offer = await readOffer(local.offer ?? '', today, shelf);
    const theme = readTheme(local.theme);

    expect([...problems, ...offer.problems, ...theme.problems].map(problemLine)).toEqual([]);
    expect(policy).toMatchObject({ keeping: 'passphrase', lockMinutes: 10, purgeDays: 30 });
    expect(offer.now).toMatchObject({ state: 'here', offer: { trust: 'Riverside Hospitals' } });
    expect(JSON.parse(local.offer ?? '')).toEqual(example.offer);
    expect(theme.css).toContain('--accent: #00594c');
  });

  it.each(Object.keys(files))('install nothing as long as nobody has put in where from: %s', (path) => {
    const forced = files[path]?.forced();

    expect(forced?.installation_mode).toBe('force_installed');
    expect(String(forced?.update_url ?? forced?.install_url)).toMatch(/^https:\/\/STORE-ADDRESS-GOES-HERE\//);
    // Chrome and Edge take 32 letters from a to p.
    expect(placeholders.id).not.toMatch(/^[a-p]{32}$/);
  });

  it('have the id that the manifest gives Firefox', () => {
    expect(readFileSync(resolve(folder, '../../wxt.config.ts'), 'utf8')).toContain(`id: '${firefoxId}'`);
  });

  it('would be found out with a wrong setting, a key that is no key, or a dict that is not closed', () => {
    const reg = read('windows/chrome.reg');

    expect(policyFrom({ ...example, lockMinutes: 0 }).problems).toHaveLength(1);
    expect(() => readRegistryFile(reg.replace('dword:0000000a', 'dword:10'))).toThrow('is no key and no value');
    expect(() => readRegistryFile(reg.replaceAll('\r\n', '\n'))).toThrow('carriage return');
    expect(() => readPlist(read('macos/chrome.mobileconfig').replace('</dict>', ''))).toThrow();
  });
});
