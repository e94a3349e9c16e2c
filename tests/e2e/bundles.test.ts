import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

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

describe.each(Object.entries(builds))('the manifest for %s', (name, folder) => {
  const manifest = JSON.parse(read(dist, 'extension', folder, 'manifest.json'));

  it('asks for the panel and for nothing else', () => {
    expect(manifest.permissions ?? []).toEqual(name === 'firefox' ? [] : ['sidePanel']);
    for (const asked of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts'])
      expect(manifest, asked).not.toHaveProperty(asked);
    for (const open of ['web_accessible_resources', 'externally_connectable']) expect(manifest, open).not.toHaveProperty(open);
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

  it('comes with no script that could send anything', () => {
    const scripts = filesIn(join(dist, 'extension', folder)).filter((file) => file.endsWith('.js'));

    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(read(script).match(senders)?.[0], script).toBeUndefined();
  });
});

describe('the widget', () => {
  it('is two files', () => {
    expect(readdirSync(widget).toSorted()).toEqual(['evenhand-keep.js', 'evenhand.js']);
  });

  it.each(['evenhand.js', 'evenhand-keep.js'])('has nothing in %s that could send anything', (file) => {
    expect(read(widget, file).match(senders)?.[0]).toBeUndefined();
  });

  it.each(['evenhand.js', 'evenhand-keep.js'])('is ASCII in %s, so that no page garbles it', (file) => {
    expect(read(widget, file).match(/[^\x00-\x7f]/)?.[0]).toBeUndefined();
  });

  it('has no database, no schemas and nothing of the extension in the file that every page loads', () => {
    const code = read(widget, 'evenhand.js');

    for (const strange of [
      'Dexie',
      'dexie',
      'PrematureCommit',
      'ZodMini',
      'ZodError',
      '$ZodType',
      'WXT',
      'wxt',
      'chrome.',
      'browser.runtime',
    ])
      expect(code.includes(strange), strange).toBe(false);
    expect(read(widget, 'evenhand-keep.js')).toContain('PrematureCommit');
  });

  it('is one script that leaves nothing behind, and one module', () => {
    expect(read(widget, 'evenhand.js')).not.toMatch(/^\s*(var|let|const|import|export)\b/m);
    expect(read(widget, 'evenhand-keep.js')).toMatch(/export\s*\{/);
  });
});
