import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root, Sentence } from '../run.mjs';
import { pageAt, reportsFolder } from './pages.mjs';

const host = '127.0.0.1';
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

/** Every folder that is served, by the address that it has. */
const folders = {
  '/': join(root, 'scripts', 'demo', 'files'),
  '/widget/': widget,
  '/widget/packs/': join(widget, 'packs'),
  '/widget/reports/': reportsFolder,
  '/reports/': reportsFolder,
  // A pack of this repository, served as a trust serves one of its own.
  '/local-pack/': join(root, 'packs', 'vitamin-k-newborn'),
};

/** A report is a page with a style sheet beside it, and nothing else. */
const reportPolicy = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];

/** @typedef {{ status: number, type: string, body: string | Buffer, policy?: string[] }} Answer */

/** @type {Answer} */
const nothing = { status: 404, type: 'text/plain; charset=utf-8', body: 'There is nothing here.\n' };

/**
 * A file of one folder, and never of a folder above or below it.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Answer>}
 */
async function file(folder, name) {
  try {
    if (!/^[\w-]+(\.[\w-]+)+$/.test(name)) return nothing;
    const type = types[extname(name)] ?? 'application/octet-stream';
    return {
      status: 200,
      type,
      body: await readFile(join(folder, name)),
      ...(type === types['.html'] && { policy: reportPolicy }),
    };
  } catch {
    return nothing;
  }
}

/** @returns {Promise<Answer>} */
async function answer(/** @type {string} */ path) {
  const page = pageAt(path);
  if (page) return { status: 200, type: types['.html'], ...page };
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = path.slice(0, path.length - name.length);
  if (!Object.hasOwn(folders, address)) return nothing;
  const folder = folders[/** @type {keyof typeof folders} */ (address)];
  return file(folder, name || (folder === reportsFolder ? 'index.html' : ''));
}

/** What to say where a page cannot be made: a pack on disk is half written, for one. @returns {Answer} */
const failed = (/** @type {unknown} */ problem) => ({
  status: 500,
  type: 'text/plain; charset=utf-8',
  body: `This page cannot be made: ${problem instanceof Error ? problem.message : problem}\n`,
});

/** @type {import('node:http').RequestListener} */
async function listener(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, type, body, policy } = await answer((request.url ?? '/').split('?')[0]).catch(failed);
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
