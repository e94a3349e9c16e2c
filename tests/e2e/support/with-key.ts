import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../../dist/extension');

function copyOf(build: string, change: (manifest: Record<string, unknown>) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-own-'));
  cpSync(join(dist, build), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/**
 * A copy of the built extension with an id that no other one on this machine has, so that a policy for it reaches it
 * alone. Whoever asked for it removes its folder.
 */
export function withKey(): { folder: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const folder = copyOf('chrome-mv3', (manifest) => {
    manifest.key = key.toString('base64');
  });
  // How Chromium makes an id: the first half of the key's SHA-256, with the letters a to p for its digits.
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return { folder, id: [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('') };
}

/** The same for Firefox, which takes whatever id the manifest says. */
export function withFirefoxId(id: string): string {
  return copyOf('firefox-mv3', (manifest) => {
    (manifest.browser_specific_settings as { gecko: { id: string } }).gecko.id = id;
  });
}
