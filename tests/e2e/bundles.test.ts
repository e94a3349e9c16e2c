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

  it('asks for the panel, for memory, for word of a locked computer and for the page of a press, and for nothing else', () => {
    // `scripting` does nothing without a page to do it in, and `activeTab` gives that of a press on the button alone.
    const asked = ['storage', 'idle', 'activeTab', 'scripting', ...(name === 'firefox' ? [] : ['sidePanel'])];
    expect(manifest.permissions.toSorted()).toEqual(asked.toSorted());
    for (const never of ['host_permissions', 'optional_host_permissions', 'content_scripts'])
      expect(manifest, never).not.toHaveProperty(never);
    // To sign in at a trust's server, where a policy names one and somebody presses send.
    expect(manifest.optional_permissions).toEqual(name === 'firefox' ? undefined : ['identity']);
    for (const open of ['web_accessible_resources', 'externally_connectable']) expect(manifest, open).not.toHaveProperty(open);
  });

  it('tells the browser what a trust may set, where the browser wants to know', () => {
    const told = manifest.storage?.managed_schema;

    expect(told).toBe(name === 'firefox' ? undefined : 'managed_schema.json');
    if (told) expect(existsSync(join(dist, 'extension', folder, told))).toBe(true);
  });

  it('lets its pages load what is in it, and make no script out of text', () => {
    const rules = String(manifest.content_security_policy.extension_pages).split(/;\s*/);

    expect(rules.toSorted()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        // Every page but the one that sends says 'none' for itself.
        name === 'firefox' ? "connect-src 'none'" : 'connect-src https:',
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

  it('says on every page but the one that sends that it reaches no network, before it loads anything', () => {
    const pages = filesIn(join(dist, 'extension', folder)).filter((file) => file.endsWith('.html'));
    const open = pages.filter((file) => {
      const before = read(file).split(/<(?:script|link|body)\b/)[0] ?? '';
      return !/http-equiv="Content-Security-Policy" content="(?:connect-src|default-src) 'none'/.test(before);
    });

    expect(pages.length).toBeGreaterThan(2);
    expect(open.map((file) => relative(join(dist, 'extension', folder), file))).toEqual(name === 'firefox' ? [] : ['send.html']);
  });

  it('comes with no script that could send anything, but the one of the page that sends', () => {
    const scripts = filesIn(join(dist, 'extension', folder)).filter((file) => file.endsWith('.js'));
    const sending = scripts.filter((script) => senders.test(read(script)));

    expect(scripts.length).toBeGreaterThan(1);
    expect(sending.length).toBe(name === 'firefox' ? 0 : 1);
    for (const script of sending) {
      const page = read(dist, 'extension', folder, 'send.html');
      expect(page).toContain(script.slice(join(dist, 'extension', folder).length));
      // The one of the browser; what is only named so belongs to the part itself.
      expect(read(script).match(/(?<![.\w$])fetch\(/g)).toHaveLength(1);
      expect(read(script).replaceAll('fetch(', '').match(senders)?.[0]).toBeUndefined();
    }
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
  it('is four scripts and one file for each pack', () => {
    expect(packFiles.length).toBeGreaterThanOrEqual(14);
    expect(scripts.toSorted()).toEqual(
      ['evenhand-check.js', 'evenhand-keep.js', 'evenhand-plan.js', 'evenhand.js', ...packFiles].toSorted(),
    );
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

  it('has the parts about keeping, locking and carrying in the file that is fetched for them alone', () => {
    expect(['evenhand.js', 'evenhand-plan.js'].flatMap((file) => holds(file, late))).toEqual([]);
    expect(holds('evenhand-keep.js', late)).toEqual(late);
  });

  it('has the words of what comes later in the file with her plan, and not a second time', () => {
    const words = Object.values(lateWords).filter(
      (message): message is string => typeof message === 'string' && message.length > 30,
    );
    const escaped = words.map((message) => ascii(message.split('{')[0] ?? '')).filter((message) => message.length > 20);

    expect(escaped.length).toBeGreaterThan(20);
    expect(['evenhand.js', 'evenhand-keep.js'].flatMap((file) => holds(file, escaped))).toEqual([]);
    expect(holds('evenhand-plan.js', escaped)).toEqual(escaped);
  });

  it.each(['evenhand-plan.js', 'evenhand-keep.js'])(
    'has one Preact, which the first file hands to %s in the call and not on the page',
    (file) => {
      expect(holds('evenhand.js', preact)).toEqual(preact);
      expect(holds(file, preact)).toEqual([]);
      expect(read(widget, file)).toMatch(/^export default function\(shared\)\{[\s\S]*return part\}\n$/);
    },
  );

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
