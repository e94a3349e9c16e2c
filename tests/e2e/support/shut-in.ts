import { createServer } from 'node:http';
import { widgetElement, widgetScript } from './own-page';

/** A page that may open no window, and everything else of the demo around it. Whoever starts it closes it. */
export async function startShutIn(demo: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/shut-in') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', 'sandbox allow-scripts allow-same-origin allow-downloads');
      response.end(`<!doctype html><html lang="en-GB"><title>A page</title>${widgetElement}${widgetScript}`);
      return;
    }
    const answer = await fetch(demo + url);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/shut-in`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
