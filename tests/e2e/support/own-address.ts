import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';

const widget = resolve(import.meta.dirname, '../../../dist/widget');

const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

export interface OwnAddress {
  /** Of the page of the aid, without what is asked of it. */
  page: string;
  /** Of a page on the same website, outside of the folder of the aid, with the tag on it. */
  beside: string;
  /** What is answered in place of a file, by its path from the folder of the widget. */
  instead: Map<string, (text: string) => string>;
  /** No network: every line is cut, and no new one is taken. */
  cut: () => Promise<void>;
}

/** The built widget at an address of its own, as a trust serves it. Whoever starts it cuts it off. */
export async function startOwnAddress(tag: string): Promise<OwnAddress> {
  const instead: OwnAddress['instead'] = new Map();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const name = path.replace(/^\/aid\//, '');
    const type = name === path ? 'text/html' : (types[extname(name)] ?? 'text/plain');
    const body =
      name === path ? `<!doctype html><html lang="en-GB"><title>Having a baby</title><body>${tag}` : await fileOf(name);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
    response.end(instead.get(name)?.(body) ?? body);
  });
  const fileOf = (name: string) =>
    name.includes('..') ? undefined : readFile(resolve(widget, name), 'utf8').catch(() => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: `${url}/aid/frame.html`,
    beside: `${url}/page`,
    instead,
    cut: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
