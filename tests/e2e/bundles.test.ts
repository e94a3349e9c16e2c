import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import lateWords from '../../locales/en-GB/late.json';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { packIds } from './support/packs-on-disk';

/** In bytes: loader, part and first half of the largest decision, as measured on 28 November 2026; not to grow. */
const firstComparison = 48_500;

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

    expect(told).toBe(name === 'firefox' ? undefined : 'managed-schema.json');
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

  it('comes with every decision in every language as a script of its own, fetched when it is picked, and a report on each', () => {
    const files = filesIn(join(dist, 'extension', folder));
    const carried = files.filter((file) => file.endsWith('.js')).map((file) => read(file).match(hashes)?.length ?? 0);

    const inLanguages = Object.values(packs).flatMap((locales) => Object.keys(locales));
    expect(inLanguages.length).toBeGreaterThan(packIds.length);
    expect(carried.filter((found) => found > 0)).toEqual(inLanguages.map(() => 1));
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

const files = widgetFiles();
const { loader, parts, words, packs } = files;
const part = (name: string) => parts[name]?.file ?? `there is no part ${name}`;
/** Every script that `evenhand.json` names, as a path from the folder of the widget. */
const scripts = [
  loader.file,
  ...[...Object.values(parts), ...Object.values(words)].map(({ file }) => file),
  ...Object.values(packs).flatMap((locales) => Object.values(locales).flatMap(({ file, rest }) => [file, rest.file])),
];
/** What a later part has from the first one, handed to it in a call. */
const handed = ['local', 'more', 'plan', 'keep'];
/** Names that no minifier shortens, each in every build of its library. */
const zod = ['ZodMini', 'ZodError', '$ZodType'];
const dexie = ['Dexie', 'PrematureCommit'];
const preact = ['__k', 'vnode'];
const extension = ['WXT', 'wxt', 'chrome.', 'browser.runtime'];
/** What nothing has but the part that keeps. */
const late = ['data-locked', 'secret-new', 'secret-again'];

const holds = (file: string, names: readonly string[]) => names.filter((name) => read(widget, file).includes(name));
const weight = (file: string) => gzipSync(read(widget, file), { level: 9 }).length;
const hashOf = (how: string, file: string) =>
  createHash(how)
    .update(readFileSync(join(widget, file)))
    .digest('base64');

describe('the widget', () => {
  it('has a file of its own for each part and for both halves of each decision', () => {
    expect(Object.keys(parts).toSorted()).toEqual(
      expect.arrayContaining(['aid', 'check', 'keep', 'languages', 'local', 'more', 'plan']),
    );
    expect(Object.keys(packs).toSorted()).toEqual(packIds.toSorted());
  });

  it('has the beginning of its hash in the name of every file, in small letters, so that no file changes under its name', () => {
    for (const file of scripts) {
      const how = file === loader.file ? 'sha384' : 'sha256';
      const name = /-([0-9a-f]{12})\.js$/.exec(file)?.[1];

      expect(name, file).toBe(Buffer.from(hashOf(how, file), 'base64').toString('hex').slice(0, 12));
      expect(file).toBe(file.toLowerCase());
    }
  });

  it('has each language that is offered, and none of those that tests make up', () => {
    const named = [...files.locales, ...Object.keys(words), ...scripts];

    expect(files.locales).toEqual(
      expect.arrayContaining(['ar', 'bn', 'cy', 'en-GB', 'en-GB-simple', 'pl', 'pt', 'ro', 'so', 'ur']),
    );
    expect(named.filter((name) => /en-xa|ar-xb/i.test(name))).toEqual([]);
    for (const folder of Object.values(builds))
      expect(filesIn(join(dist, 'extension', folder)).filter((file) => /en-xa|ar-xb/i.test(file))).toEqual([]);
  });

  it('says of every file the hash that it has', () => {
    const told = [
      loader,
      ...Object.values(parts),
      ...Object.values(words),
      ...Object.values(packs).flatMap((all) => Object.values(all).flatMap((one) => [one, one.rest])),
    ];

    for (const { file, integrity } of told) {
      const [how = '', hash] = integrity.split(/-(.*)/);
      expect(hash, file).toBe(hashOf(how, file));
    }
  });

  it('names the hash of each file where it is asked for: English in the loader, other languages in a part, a half in its other half', () => {
    const code = read(widget, loader.file);
    const languages = read(widget, part('languages'));
    const hash = ({ integrity }: { integrity: string }) => integrity.slice('sha256-'.length);

    for (const name of ['aid', 'languages', ...handed, 'check']) expect(code, name).toContain(parts[name]?.integrity.slice(7));
    for (const [name, one] of Object.entries(words)) expect(languages, name).toContain(hash(one));
    for (const locales of Object.values(packs))
      for (const [locale, one] of Object.entries(locales)) {
        expect(locale === 'en-GB' ? code : languages, one.file).toContain(hash(one));
        expect(read(widget, one.file), one.rest.file).toContain(hash(one.rest));
      }
  });

  it.each(scripts.filter((file) => ![part('check'), part('local')].includes(file)))(
    'has nothing in %s that could send anything',
    (file) => {
      expect(read(widget, file).match(senders)?.[0]).toBeUndefined();
    },
  );

  it.each(['check', 'local'])(
    'has one thing in the part "%s" that could: what reads a file of the trust, and puts nothing into what it asks',
    (name) => {
      const code = read(widget, part(name));
      const reading = /\bfetch\(\w+,\{credentials:`omit`,referrerPolicy:`no-referrer`,redirect:`error`,signal:\w+\}\)/g;

      expect(code.match(reading)).toHaveLength(1);
      expect(code.replace(reading, '').match(senders)?.[0]).toBeUndefined();
    },
  );

  it('is ASCII where a page names it by a tag, which a page in other letters would garble; a module is UTF-8 whatever its page says', () => {
    const byTag = [loader.file, ...readdirSync(widget).filter((name) => name.startsWith('frame-page'))];

    expect(byTag).toHaveLength(2);
    for (const file of byTag) expect(read(widget, file).match(/[^\x00-\x7f]/)?.[0], file).toBeUndefined();
  });

  it('has a loader of at most 5 KB on its way, with no library, no pack and nothing of the extension', () => {
    expect(weight(loader.file)).toBeLessThanOrEqual(5_000);
    expect(holds(loader.file, [...zod, ...dexie, ...preact, ...extension])).toEqual([]);
  });

  it('has no database, no schemas, no pack and nothing of the extension in the part with the first comparison', () => {
    expect(holds(part('aid'), [...zod, ...dexie, ...extension, ...packIds])).toEqual([]);
    expect(read(widget, part('aid')).match(hashes)).toBeNull();
  });

  it('takes no more on its way to the first comparison than it did when it was parted', () => {
    for (const [id, { 'en-GB': first }] of Object.entries(packs))
      expect(weight(loader.file) + weight(part('aid')) + weight(first?.file ?? ''), id).toBeLessThanOrEqual(firstComparison);
  });

  it('has the parts about keeping, locking and carrying in the part that keeps alone', () => {
    expect(['aid', 'more', 'plan'].flatMap((name) => holds(part(name), late))).toEqual([]);
    expect(holds(part('keep'), late)).toEqual(late);
  });

  it('has the words of what comes last in the part with her plan, and not a second time', () => {
    const said = Object.values(lateWords).filter(
      (message): message is string => typeof message === 'string' && message.length > 30,
    );
    const begun = said.map((message) => JSON.stringify(message.split('{')[0]).slice(1, -1)).filter(({ length }) => length > 20);

    expect(begun.length).toBeGreaterThan(20);
    expect(['aid', 'more', 'keep'].flatMap((name) => holds(part(name), begun))).toEqual([]);
    expect(holds(part('plan'), begun)).toEqual(begun);
  });

  it.each(handed)('has one Preact, which the first part hands to "%s" in the call and not on the page', (name) => {
    expect(holds(part('aid'), preact)).toEqual(preact);
    expect(holds(part(name), preact)).toEqual([]);
    expect(read(widget, part(name))).toMatch(/^export default function\(shared\)\{[\s\S]*return part\}\n$/);
  });

  it('has schemas in what checks a file and in what keeps, and a database in the last alone', () => {
    const names = ['aid', 'languages', ...handed, 'check'];

    expect(names.filter((name) => holds(part(name), zod).length > 0).toSorted()).toEqual(['check', 'keep', 'local']);
    expect(names.filter((name) => holds(part(name), dexie).length > 0)).toEqual(['keep']);
  });

  it('is one script that leaves nothing behind, and modules', () => {
    expect(read(widget, loader.file)).not.toMatch(/^\s*(var|let|const|import|export)\b/m);
    for (const file of scripts.filter((one) => one !== loader.file))
      expect(read(widget, file), file).toMatch(/export(\s*\{| default| const)/);
  });
});

describe.each(packIds)('the files of the pack "%s"', (id) => {
  const { 'en-GB': english, ...others } = packs[id] ?? {};
  const both = english ? [english.file, english.rest.file] : [];

  it('hold that pack and no other, and are of one version of it', async () => {
    const [first, rest] = await Promise.all(both.map(async (file) => (await import(join(widget, file))).default));

    expect([first.id, rest.id]).toEqual([id, id]);
    expect(first.hash).toBe(rest.hash);
    for (const file of both) expect(read(widget, file).match(hashes)).toEqual([first.hash]);
  });

  it('are data, with no library, and fetch nothing', () => {
    for (const file of both) {
      expect(holds(file, [...zod, ...dexie, ...preact, ...extension])).toEqual([]);
      expect(read(widget, file)).not.toMatch(/\bimport\b\s*([({"'`*]|\w+\s*(,|from\b))/);
    }
  });

  it('take at most 25 KB on their way', () => {
    expect(both.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(25_000);
  });

  it('add in another language its own words, at most 15 KB on their way, and no figure or source', async () => {
    for (const [locale, { file, rest }] of Object.entries(others)) {
      expect(weight(file) + weight(rest.file), locale).toBeLessThanOrEqual(15_000);
      for (const one of [file, rest.file]) {
        const { default: texts } = await import(join(widget, one));
        expect(Object.keys(texts).toSorted()).toEqual(['at', 'said']);
        expect(read(widget, one)).not.toMatch(/https?:/);
      }
    }
  });
});
