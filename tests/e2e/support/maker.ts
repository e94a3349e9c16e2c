import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface OpenMaker {
  page: Page;
  /** What the browser complained of: errors and warnings of the console, and what a policy refused. */
  complaints: string[];
  /** Every address that was asked for. */
  asked: string[];
}

/** Opens a page and writes down what the browser complains of and what it asks for. */
export async function openHeard(context: BrowserContext, address: string): Promise<OpenMaker> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, complaints, asked };
}

/** Presses the button of one block of the maker, and gives what can then be pasted. */
export async function copyOf(page: Page, block: string): Promise<string> {
  const section: Locator = page.getByTestId(block);
  await section.getByRole('button').click();
  await section.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await section.getByRole('textbox').inputValue());
  return text;
}

/** A page of a trust that has nothing but what was copied, under a policy that lets through nothing but what was copied. */
export interface TrustPage {
  body: string;
  policy: string;
  /** Lines of the style sheet of the website. */
  css?: string;
  /** The offer, at /offer.json. */
  offer?: string;
}

export interface TrustSite {
  /** Without a slash at the end. */
  url: string;
  /** Makes the page, opens it, and writes down what the browser complains of. */
  open: (context: BrowserContext, page: TrustPage) => Promise<OpenMaker>;
  close: () => Promise<void>;
}

/**
 * A website of a trust on an origin of its own, with one page. It has the files of the widget too, for whoever puts them
 * there. A server and not a route of the browser: from a page that came from nowhere no other server here is reached.
 * @param demo where the files of the widget are
 */
export async function startTrustSite(demo: string): Promise<TrustSite> {
  let page: TrustPage = { body: '', policy: '' };
  const answers: Record<string, () => readonly [type: string, body: string]> = {
    '/page': () => [
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en-GB"><head><title>A page of a trust</title>${page.css ? '<link rel="stylesheet" href="/site.css">' : ''}</head><body>${page.body}</body></html>`,
    ],
    '/site.css': () => ['text/css', page.css ?? ''],
    '/offer.json': () => ['application/json', page.offer ?? ''],
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = answers[path]?.();
    if (path.startsWith('/widget/')) {
      const file = await fetch(demo + path);
      response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' }).end(await file.text());
    } else if (answer) {
      const policy = `default-src 'none'; ${page.css ? "style-src 'self'; " : ''}${page.policy.replaceAll('\n', ' ')}`;
      response.writeHead(200, { 'content-type': answer[0], 'content-security-policy': policy }).end(answer[1]);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    open: (context, asked) => {
      page = asked;
      return openHeard(context, `${url}/page`);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
