import { jsonText } from './json-text';

export type Settings = Readonly<Record<string, unknown>>;

export interface DeployFile {
  /** Path in `docs/deploy`. */
  path: string;
  text: string;
}

/** What nobody can know before the extension is in a store. Written so that it is seen, and so that no browser takes it for one. */
export const placeholders = {
  id: 'EXTENSION-ID-GOES-HERE',
  update: 'https://STORE-ADDRESS-GOES-HERE/update.xml',
  install: 'https://STORE-ADDRESS-GOES-HERE/evenhand.xpi',
} as const;

/** The id that the manifest gives Firefox (wxt.config.ts); a test holds the two together. */
export const firefoxId = 'evenhand@evenhand.example';

const chromiums = {
  chrome: { domain: 'com.google.Chrome', key: 'Google\\Chrome', name: 'Google Chrome' },
  edge: { domain: 'com.microsoft.Edge', key: 'Microsoft\\Edge', name: 'Microsoft Edge' },
} as const;

/** Every ready file, with the same settings in the form that each browser and system takes. */
export function deployFiles(settings: Settings): DeployFile[] {
  const { offer, ...rest } = settings;
  // A registry holds texts and numbers.
  const flat = { ...rest, ...(offer !== undefined && { offerText: ascii(JSON.stringify(offer)) }) };
  const forced = { installation_mode: 'force_installed', update_url: placeholders.update };
  const forcedFirefox = { installation_mode: 'force_installed', install_url: placeholders.install };
  const chromium = jsonText({
    ExtensionSettings: { [placeholders.id]: forced },
    '3rdparty': { extensions: { [placeholders.id]: settings } },
  });
  const firefox = {
    ExtensionSettings: { [firefoxId]: forcedFirefox },
    '3rdparty': { Extensions: { [firefoxId]: settings } },
  };
  const names = ['chrome', 'edge'] as const;
  return [
    ...['chrome', 'chromium', 'edge'].map((name) => ({ path: `linux/${name}.json`, text: chromium })),
    { path: 'linux/firefox-policies.json', text: jsonText({ policies: firefox }) },
    ...names.map((name) => {
      const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${chromiums[name].key}`;
      const groups = {
        [`${key}\\ExtensionSettings\\${placeholders.id}`]: forced,
        [`${key}\\3rdparty\\extensions\\${placeholders.id}\\policy`]: flat,
      };
      return { path: `windows/${name}.reg`, text: registryText(groups) };
    }),
    {
      path: 'windows/firefox.reg',
      text: registryText({
        [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\ExtensionSettings\\${firefoxId}`]: forcedFirefox,
        [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`]: flat,
      }),
    },
    ...names.map((name) => {
      const { domain, name: called } = chromiums[name];
      const parts = {
        [domain]: { ExtensionSettings: { [placeholders.id]: forced } },
        [`${domain}.extensions.${placeholders.id}`]: settings,
      };
      return { path: `macos/${name}.mobileconfig`, text: profileText(name, called, names.indexOf(name), parts) };
    }),
    {
      path: 'macos/firefox.mobileconfig',
      text: profileText('firefox', 'Firefox', names.length, {
        'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefox },
      }),
    },
  ];
}

/** JSON without a letter outside ASCII. */
const ascii = (json: string) => json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As `regedit` imports it: CRLF, and no letter outside ASCII, so that the encoding of the file does not matter. */
function registryText(groups: Record<string, Settings>): string {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const value = (one: unknown) => (typeof one === 'number' ? `dword:${one.toString(16).padStart(8, '0')}` : quoted(String(one)));
  const lines = Object.entries(groups).flatMap(([key, values]) => [
    '',
    `[${key}]`,
    ...Object.entries(values).map(([name, one]) => `"${name}"=${value(one)}`),
  ]);
  return ['Windows Registry Editor Version 5.00', ...lines, ''].join('\r\n');
}

/**
 * A configuration profile with one payload for each domain of preferences.
 * @param place which of the profiles it is: its UUIDs, which are made up, have it in them
 */
function profileText(name: string, called: string, place: number, domains: Record<string, Settings>): string {
  const identifier = `example.riverside-hospitals.evenhand.${name}`;
  const payload = (kind: string, part: number, id: string) => ({
    PayloadType: kind,
    PayloadVersion: 1,
    PayloadIdentifier: id,
    PayloadUUID: `E7E4A4D0-0000-4000-8000-0000000000${place + 1}${part}`,
    PayloadDisplayName: `Evenhand in ${called}`,
  });
  const content = Object.entries(domains).map(([domain, settings], at) => ({
    ...payload(domain, at + 1, `${identifier}.${at + 1}`),
    ...settings,
  }));
  const profile = { ...payload('Configuration', 0, identifier), PayloadScope: 'System', PayloadContent: content };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}

function plist(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one) => plist(one, deeper)), `${indent}</array>`].join('\n');
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).flatMap(([key, one]) => [`${deeper}<key>${escaped(key)}</key>`, plist(one, deeper)]);
    return [`${indent}<dict>`, ...lines, `${indent}</dict>`].join('\n');
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
