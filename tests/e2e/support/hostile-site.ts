import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { trackerScript } from './tracker';

const widget = resolve(import.meta.dirname, '../../../dist/widget');

/** What a server gets to know of one request. */
export interface Request {
  path: string;
  referrer: string | undefined;
  cookie: string | undefined;
  /** Of which site the page is that asks, as the browser says it. */
  site: string | undefined;
}

export interface HostileSite {
  url: string;
  /** Every request so far, in the order in which they came. */
  asked: Request[];
  close: () => Promise<void>;
}

/** A worker of the page's own that tells the page of every request. */
const worker = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.waitUntil(clients.matchAll({ includeUncontrolled: true }).then((all) => {
    for (const one of all) one.postMessage('fetch ' + event.request.url + ' ' + event.request.referrer);
  })));`;

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface SiteOptions {
  /** What is at an address that is none of the site's own files; nothing where there is no such page. */
  page?: (path: string) => string | undefined;
  /** Headers of every answer. */
  headers?: Record<string, string>;
}

/** A website that serves the widget, the script of a tracker, a worker, and pages that a test writes. Whoever starts it closes it. */
export async function startHostileSite({ page = () => undefined, headers = {} }: SiteOptions = {}): Promise<HostileSite> {
  const asked: Request[] = [];
  const answer = async (path: string): Promise<{ type: string; body: string | Buffer } | undefined> => {
    if (path === '/tracker.js') return { type: 'text/javascript', body: trackerScript('keeps the root') };
    if (path === '/opener.js') return { type: 'text/javascript', body: trackerScript('forces open') };
    if (path === '/service-worker.js') return { type: 'text/javascript', body: worker };
    if (path.startsWith('/widget/') && !path.includes('..'))
      return { type: types[extname(path)] ?? 'text/plain', body: await readFile(join(widget, path.slice('/widget/'.length))) };
    const body = page(path);
    return body === undefined ? undefined : { type: 'text/html', body };
  };
  const server = createServer(async (request: IncomingMessage, response) => {
    const path = request.url ?? '/';
    const of = (name: string) => request.headers[name]?.toString();
    asked.push({ path, referrer: of('referer'), cookie: of('cookie'), site: of('sec-fetch-site') });
    const found = await answer(path.split('?')[0] ?? '/').catch(() => undefined);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'cache-control': 'no-cache', ...headers });
    response.end(found.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
