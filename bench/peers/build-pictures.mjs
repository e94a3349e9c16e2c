import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';
import { ways } from './pictures/ways.mjs';

/** Gzip at its best, in bytes: what a page that is served well has to carry. */
export const gzipped = (/** @type {string | Buffer} */ content) => gzipSync(content, { level: 9 }).length;

/**
 * Bundles each way of drawing by itself, minified, into a script that leaves `picture` behind.
 * @param {string} folder that the caller removes
 * @returns {Promise<Record<string, { script: string, gzip: number }>>} by way
 */
export async function buildPictures(folder) {
  /** @type {Record<string, { script: string, gzip: number }>} */
  const built = {};
  for (const { id } of ways) {
    await build({
      configFile: false,
      root: join(root, 'bench', 'peers'),
      logLevel: 'error',
      mode: 'production',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        target: 'es2022',
        outDir: join(folder, id),
        minify: true,
        lib: {
          entry: join(root, 'bench', 'peers', 'pictures', `${id}.mjs`),
          formats: ['iife'],
          name: 'picture',
          fileName: () => 'picture.js',
        },
      },
    });
    const script = readFileSync(join(folder, id, 'picture.js'), 'utf8');
    built[id] = { script, gzip: gzipped(script) };
  }
  return built;
}
