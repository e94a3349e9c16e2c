import { createServer } from 'node:http';

/** @typedef {{ type: string, body: string | Buffer, headers?: Record<string, string> }} Answer */

/**
 * Serves some answers to this computer only, for as long as `body` takes.
 * @template T
 * @param {Record<string, Answer>} answers by path
 * @param {(url: string) => Promise<T>} body `url` ends without a slash
 */
export async function serving(answers, body) {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (!answer) response.writeHead(404).end();
    else response.writeHead(200, { ...answer.headers, 'content-type': `${answer.type}; charset=utf-8` }).end(answer.body);
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve()))
  );
  try {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    return await body(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
