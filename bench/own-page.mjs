import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { releaseFiles, widgetFolder } from '../scripts/widget-files.mjs';

/** The page of the aid with the decision that everything here is measured with. */
export const ownPage = '/aid/frame.html?pack=place-of-birth';

/**
 * Everything of one release at an address of its own, compressed as servers do.
 * @returns {Record<string, import('./serve.mjs').Answer>}
 */
export function ownAnswers() {
  const of = (/** @type {string} */ file, /** @type {string} */ type, /** @type {string} */ keeping) => ({
    type,
    body: gzipSync(readFileSync(join(widgetFolder, file)), { level: 9 }),
    headers: { 'content-encoding': 'gzip', 'cache-control': keeping },
  });
  const page = of('frame.html', 'text/html', 'no-cache');
  return {
    '/aid/evenhand-offline.js': of('evenhand-offline.js', 'text/javascript', 'no-cache'),
    ...Object.fromEntries(
      releaseFiles().map((file) => [`/aid/${file}`, of(file, 'text/javascript', 'max-age=31536000, immutable')]),
    ),
    [ownPage]: page,
    // The worker asks for it without what is asked of it.
    '/aid/frame.html': page,
  };
}
