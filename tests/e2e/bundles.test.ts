import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import lateWords from '../../locales/en-GB.late.json';
import { packIds } from './support/packs-on-disk';

const dist = resolve(import.meta.dirname, '../../dist');
const widget = join(dist, 'widget');
const builds = { chrome: 'chrome-mv3', edge: 'edge-mv3', firefox: 'firefox-mv3' } as const;

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** Every file below a folder, as a path from there. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Whatever could carry her words off a device. */
const senders = /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport/;

/** The content hash that each pack carries, and nothing else does. */
const hashes = /\b[0-9a-f]{64}\b/g;

describe.each(Object.entries(builds))('the manifest for %s', (name, folder) => {
  const manifest = JSON.parse(read(dist, 'extension', folder, 'manifest.json'));

  it('asks for the panel, for memory and for word of a locked computer, and for nothing else', () => {
    const asked = ['storage', 'idle', ...(name === 'firefox' ? [] : ['sidePanel'])];
    expect(manifest.permissions.toSorted()).toEqual(asked.toSorted());
    for (const never of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts'])
      expect(manifest, never).not.toHaveProperty(never);
    for (const open of ['web_accessible_resources', 'externally_connectable']) expect(manifest, open).not.toHaveProperty(open);
  });

  it('tells the browser what a trust may set, where the browser wants to know', () => {
    const told = manifest.storage?.managed_schema;

    expect(told).toBe(name === 'firefox' ? undefined : 'managed_schema.json');
    if (told) expect(existsSync(join(dist, 'extension', folder, told))).toBe(true);
  });

  it('lets its pages load what is in it, send nothing, and make no script out of text', () => {
    const rules = String(manifest.content_security_policy.extension_pages).split(/;\s*/);

    expect(rules.toSorted()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].toSorted(),
    );
  });

  it('is of version 3, with a page for the panel that is in the package', () => {
    const page = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;

    expect(manifest.manifest_version).toBe(3);
    expect(existsSync(join(dist, 'extension', folder, page))).toBe(true);
  });

  it('comes with every decision as a script of its own, fetched when it is picked, and a report on each', () => {
    const files = filesIn(join(dist, 'extension', folder));
    const carried = files.filter((file) => file.endsWith('.js')).map((file) => read(file).match(hashes)?.length ?? 0);

    expect(carried.filter((packs) => packs > 0)).toEqual(packIds.map(() => 1));
    for (const id of packIds) expect(existsSync(join(dist, 'extension', folder, 'reports', `${id}.html`)), id).toBe(true);
  });

  it('comes with no script that could send anything', () => {
    const scripts = filesIn(join(dist, 'extension', folder)).filter((file) => file.endsWith('.js'));

    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(read(script).match(senders)?.[0], script).toBeUndefined();
  });
});

/** Each script of the widget, as a path from its folder. */
const scripts = filesIn(widget)
  .map((file) => relative(widget, file))
  .filter((file) => file.endsWith('.js'));
const packFiles = packIds.map((id) => `packs/${id}.en-GB.js`);
/** Names that no minifier shortens, each in every build of its library. */
const zod = ['ZodMini', 'ZodError', '$ZodType'];
const dexie = ['Dexie', 'PrematureCommit'];
const preact = ['__k', 'vnode'];
const extension = ['WXT', 'wxt', 'chrome.', 'browser.runtime'];
/** What nothing has but the parts that are fetched when they are wanted. */
const late = ['data-locked', 'secret-new', 'secret-again'];

/** What the first file took on its way before her plans could be sealed, carried and looked back on. It is not to grow. */
const firstFileBytes = 62_149;

/** As the files have it: no letter outside ASCII. */
const ascii = (text: string) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const holds = (file: string, names: readonly string[]) => names.filter((name) => read(widget, file).includes(name));

describe('the widget', () => {
  it('is three scripts and one file for each pack', () => {
    expect(packFiles.length).toBeGreaterThanOrEqual(14);
    expect(scripts.toSorted()).toEqual(['evenhand-check.js', 'evenhand-keep.js', 'evenhand.js', ...packFiles].toSorted());
  });

  it.each(scripts.filter((file) => file !== 'evenhand-check.js'))('has nothing in %s that could send anything', (file) => {
    expect(read(widget, file).match(senders)?.[0]).toBeUndefined();
  });

  it('has one thing in evenhand-check.js that could: what reads the file of a local pack, and puts nothing into what it asks', () => {
    const code = read(widget, 'evenhand-check.js');
    const reading = /\bfetch\(\w+,\{credentials:`omit`,referrerPolicy:`no-referrer`,redirect:`error`\}\)/g;

    expect(code.match(reading)).toHaveLength(1);
    expect(code.replace(reading, '').match(senders)?.[0]).toBeUndefined();
  });

  it.each(scripts)('is ASCII in %s, so that no page garbles it', (file) => {
    expect(read(widget, file).match(/[^\x00-\x7f]/)?.[0]).toBeUndefined();
  });

  it('has no database, no schemas, no pack and nothing of the extension in the file that every page loads', () => {
    const code = read(widget, 'evenhand.js');

    expect(holds('evenhand.js', [...zod, ...dexie, ...extension])).toEqual([]);
    expect(code.match(hashes)).toBeNull();
    for (const id of packIds) expect(code.split(id), id).toHaveLength(2);
  });

  it('takes no more on its way, in the file that every page loads, than before there was anything to fetch later', () => {
    expect(gzipSync(read(widget, 'evenhand.js'), { level: 9 }).length).toBeLessThanOrEqual(firstFileBytes);
  });

  it('has the parts about keeping, locking and carrying in the file that is fetched for them alone, with their words', () => {
    const words = Object.values(lateWords).filter(
      (message): message is string => typeof message === 'string' && message.length > 30,
    );
    const escaped = words.map((message) => ascii(message.split('{')[0] ?? '')).filter((message) => message.length > 20);

    expect(escaped.length).toBeGreaterThan(20);
    expect(holds('evenhand.js', [...late, ...escaped])).toEqual([]);
    expect(holds('evenhand-keep.js', escaped)).toEqual(escaped);
    expect(holds('evenhand-keep.js', late)).toEqual(late);
  });

  it('has one Preact, which the first file hands to the part that keeps, in the call and not on the page', () => {
    expect(holds('evenhand.js', preact)).toEqual(preact);
    expect(holds('evenhand-keep.js', preact)).toEqual([]);
    expect(read(widget, 'evenhand-keep.js')).toMatch(/^export default function\(shared\)\{[\s\S]*return part\}\n$/);
  });

  it('has schemas in the part that checks and in the part that keeps, and a database in the second alone', () => {
    expect(scripts.filter((file) => holds(file, zod).length > 0).toSorted()).toEqual(['evenhand-check.js', 'evenhand-keep.js']);
    expect(scripts.filter((file) => holds(file, dexie).length > 0)).toEqual(['evenhand-keep.js']);
  });

  it('is one script that leaves nothing behind, and modules', () => {
    expect(read(widget, 'evenhand.js')).not.toMatch(/^\s*(var|let|const|import|export)\b/m);
    for (const file of scripts.filter((one) => one !== 'evenhand.js'))
      expect(read(widget, file), file).toMatch(/export(\s*\{| default function)/);
  });
});

describe.each(packIds)('the file of the pack "%s"', (id) => {
  const file = `packs/${id}.en-GB.js`;

  it('holds that pack and no other', async () => {
    const { default: pack } = await import(join(widget, file));

    expect(pack.id).toBe(id);
    expect(read(widget, file).match(hashes)).toEqual([pack.hash]);
  });

  it('is data, with no library, and fetches nothing', () => {
    expect(holds(file, [...zod, ...dexie, ...preact, ...extension])).toEqual([]);
    expect(read(widget, file)).not.toMatch(/\bimport\b\s*([({"'`*]|\w+\s*(,|from\b))/);
  });

  it('takes at most 25 KB on its way', () => {
    expect(gzipSync(read(widget, file)).length).toBeLessThanOrEqual(25_000);
  });
});
