import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root, Sentence } from '../run.mjs';
import { embedAt } from './embeds/embeds.mjs';
import { pageAt, reportsFolder } from './pages.mjs';
import { otherPageAt } from './sample-records.mjs';

const host = '127.0.0.1';
const widget = join(root, 'dist', 'widget');
/** The pages for web editors, among the files of the widget as a trust uploads them. */
const embed = join(widget, 'embed');

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
  '/widget/parts/': join(widget, 'parts'),
  '/widget/words/': join(widget, 'words'),
  '/widget/reports/': reportsFolder,
  '/widget/embed/': embed,
  '/reports/': reportsFolder,
  // The editors of the sample records, bundled as scripts/editors.config.mjs says.
  '/record/editors/': join(root, 'dist', 'demo'),
  // A pack of this repository, served as a trust serves one of its own.
  '/local-pack/': join(root, 'packs', 'vitamin-k-newborn'),
  '/embeds/files/': join(root, 'scripts', 'demo', 'embeds', 'files'),
};

/** Where a trust may have uploaded the widget to as well: below a page that lies far down. */
const uploads = '/embeds/a/b/c/uploads/';

/** Where the pages for web editors are asked for, and where they lie. @type {Record<string, string>} */
const leads = {
  '/embed': '/widget/embed/',
  '/embed/': '/widget/embed/',
  '/embed/offer': '/widget/embed/offer.html',
};

/**
 * They have a policy of their own in them, as `frame.html` has; only that nobody frames them can be said by a header
 * alone, and that one is there to be framed.
 */
const embedPolicy = ["frame-ancestors 'none'"];

/** A report is a page with a style sheet beside it, and nothing else. */
const reportPolicy = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];

/** @typedef {{ status: number, type: string, body: string | Buffer, policy?: string[], headers?: Record<string, string> }} Answer */

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
      ...(type === types['.html'] && folder !== widget && { policy: folder === embed ? embedPolicy : reportPolicy }),
    };
  } catch {
    return nothing;
  }
}

/**
 * Where the demo is, and where the second server is that frames of another origin come from; neither ends with a slash.
 * @typedef {{ url: string, other: string }} Origins
 */

/** @param {string} path @param {Origins} origins @returns {Promise<Answer>} */
async function answer(path, origins) {
  const location = Object.hasOwn(leads, path) && leads[path];
  if (location) return { status: 302, type: types['.html'] ?? '', body: '', headers: { location } };
  const page = pageAt(path, origins) ?? embedAt(path, origins);
  if (page) return { status: 200, type: types['.html'] ?? '', ...page };
  if (path.startsWith(`${uploads}widget/`)) return answer(path.slice(uploads.length - 1), origins);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = path.slice(0, path.length - name.length);
  if (!Object.hasOwn(folders, address)) return nothing;
  const folder = folders[/** @type {keyof typeof folders} */ (address)];
  return file(folder, name || (folder === reportsFolder || folder === embed ? 'index.html' : ''));
}

/** What the other origin has: the field that is framed, its style sheets, and the files of the widget. @param {string} path @param {Origins} origins */
async function otherAnswer(path, origins) {
  const page = otherPageAt(path, origins);
  if (page) return { status: 200, type: types['.html'] ?? '', ...page };
  // As whoever shares the widget between sites serves it: every page may read it.
  if (path.startsWith('/widget/')) return { ...(await answer(path, origins)), headers: { 'access-control-allow-origin': '*' } };
  return path.endsWith('.css') ? file(folders['/'], path.slice(1)) : nothing;
}

/** What to say where a page cannot be made: a pack on disk is half written, for one. @returns {Answer} */
const failed = (/** @type {unknown} */ problem) => ({
  status: 500,
  type: 'text/plain; charset=utf-8',
  body: `This page cannot be made: ${problem instanceof Error ? problem.message : problem}\n`,
});

/**
 * @param {(path: string) => Promise<Answer>} answers
 * @returns {import('node:http').RequestListener}
 */
const listener = (answers) => async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, type, body, policy, headers } = await answers((request.url ?? '/').split('?')[0] ?? '/').catch(failed);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy && { 'content-security-policy': policy.join('; ') }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

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

/** @param {import('node:http').Server} server */
const urlOf = (server) => `http://${host}:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const closed = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves the demo to this computer only, and on a second port what a sample record frames from elsewhere.
 * @param {{ port?: number }} [options] `port`: that one and no other, or 0 for any; without it the first free one from 4173 up.
 *   The second port is any free one.
 * @returns {Promise<Origins & { close: () => Promise<void> }>}
 * @throws {Sentence} when the port is taken
 */
export async function startDemo({ port } = {}) {
  const wanted = port === undefined ? Array.from({ length: 100 }, (_, more) => 4173 + more) : [port];
  const origins = { url: '', other: '' };
  for (const candidate of wanted) {
    const server = createServer(listener((path) => answer(path, origins)));
    if (!(await listens(server, candidate))) continue;
    const other = createServer(listener((path) => otherAnswer(path, origins)));
    await listens(other, 0);
    origins.url = urlOf(server);
    origins.other = urlOf(other);
    return {
      ...origins,
      close: async () => {
        await Promise.all([closed(server), closed(other)]);
      },
    };
  }
  throw new Sentence(
    `Port ${wanted[0]}${wanted.length > 1 ? ` and the ${wanted.length - 1} above it are` : ' is'} taken; choose another one with --port.`,
  );
}
