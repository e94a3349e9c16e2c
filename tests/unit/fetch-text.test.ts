import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { fetchText } from '../../widget/fetch-text';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** What comes of a server that answers like this. */
async function from(answer: (response: ServerResponse) => void): Promise<string> {
  const started = createServer((_, response) => answer(response));
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  const url = new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/offer.json`);
  return fetchText(url, 'the offer', 1_000).catch((problem: Error) => problem.message);
}

it('gives the text of a file, in whichever pieces it comes', async () => {
  const text = await from((response) => {
    const bytes = Buffer.from('{"trust": "Żółć"}');
    response.write(bytes.subarray(0, 12));
    response.end(bytes.subarray(12));
  });
  expect(text).toBe('{"trust": "Żółć"}');
});

it('reads no more of a file than it can be, where the server packs it or gives no length', async () => {
  const tooLarge = 'the offer is too large to be what it should be';
  const packed = await from((response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000)));
  });
  expect(packed).toBe(tooLarge);
  // One that never ends.
  expect(await from((response) => void response.write('x'.repeat(2_000)))).toBe(tooLarge);
});

it('says that a file did not arrive', async () => {
  expect(await from((response) => response.writeHead(404).end())).toBe('the offer did not arrive from /offer.json');
  expect(await from((response) => response.destroy())).toBe('the offer did not arrive from /offer.json');
});
