import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root, Sentence } from '../run.mjs';
import { indexPage } from './index-page.mjs';
import { recordPage } from './record-page.mjs';
import { trustPage } from './trust-page.mjs';

const host = '127.0.0.1';
const own = join(root, 'scripts', 'demo', 'files');
const widget = join(root, 'dist', 'widget');

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a careful trust sends with its pages. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The same without any style sheet or frame. */
const strictest = [...strict.filter((rule) => !rule.startsWith('style-src')), "style-src 'none'", "frame-src 'none'"];

const script = '/widget/evenhand.js';

/** @type {Record<string, { policy: string[], make: () => string }>} */
const pages = {
  '/': { policy: strict, make: () => indexPage({ folderOf: (build) => join(root, 'dist', 'extension', build) }) },
  '/trust': { policy: strict, make: () => trustPage({ styles: ['/trust.css'], script }) },
  '/trust-strictest': { policy: strictest, make: () => trustPage({ styles: [], script }) },
  '/record': { policy: strict, make: recordPage },
};

/** @typedef {{ status: number, type: string, body: string | Buffer, policy?: string[] }} Answer */

/**
 * A file of one folder, and never of a folder above or below it.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Answer>}
 */
async function file(folder, name) {
  try {
    if (!/^[\w-]+(\.[\w-]+)+$/.test(name)) throw new Error('not a plain file name');
    return { status: 200, type: types[extname(name)] ?? 'application/octet-stream', body: await readFile(join(folder, name)) };
  } catch {
    return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is nothing here.\n' };
  }
}

/** @returns {Promise<Answer>} */
async function answer(/** @type {string} */ path) {
  if (Object.hasOwn(pages, path))
    return { status: 200, type: types['.html'], body: pages[path].make(), policy: pages[path].policy };
  return path.startsWith('/widget/') ? file(widget, path.slice('/widget/'.length)) : file(own, path.slice(1));
}

/** @type {import('node:http').RequestListener} */
async function listener(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, type, body, policy } = await answer((request.url ?? '/').split('?')[0]);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy && { 'content-security-policy': policy.join('; ') }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
const listens = (server, port) =>
  new Promise((resolve, reject) => {
    const failed = (/** @type {NodeJS.ErrnoException} */ problem) =>
      problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });

/**
 * Serves the demo to this computer only.
 * @param {{ port?: number }} [options] `port`: that one and no other, or 0 for any; without it the first free one from 4173 up
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends without a slash
 * @throws {Sentence} when the port is taken
 */
export async function startDemo({ port } = {}) {
  const wanted = port === undefined ? Array.from({ length: 100 }, (_, more) => 4173 + more) : [port];
  for (const candidate of wanted) {
    const server = createServer(listener);
    if (!(await listens(server, candidate))) continue;
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    return {
      url: `http://${host}:${address.port}`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new Sentence(
    `Port ${wanted[0]}${wanted.length > 1 ? ` and the ${wanted.length - 1} above it are` : ' is'} taken; choose another one with --port.`,
  );
}
