import type { Stopped } from './sent';

/** The parts of the browser that reach a network and a clock. */
export interface Net {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A signal that ends a request after so many milliseconds. */
  limit: (milliseconds: number) => AbortSignal;
}

/** An answer, whatever its status: its JSON if it is any, and where it says the new thing lies. */
export interface Answer {
  ok: true;
  status: number;
  /** Undefined where the body is not told to be JSON, or is not. */
  json: unknown;
  /** Whether there was any body at all. */
  empty: boolean;
  location: string | undefined;
}

/** Longer than a slow server takes, and shorter than somebody waits. */
const patience = 30_000;
/** The statement of what a large server can do has a few million bytes; nothing else that is asked for comes near. */
const longestAnswer = 10_000_000;

/**
 * One request, over https, to exactly the address that is given: no redirect is followed, no cookie goes, nothing is
 * kept in a cache.
 */
export async function ask(net: Net, url: string, init: RequestInit = {}): Promise<Answer | Stopped> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return { ok: false, why: 'not_https' };
  const signal = net.limit(patience);
  try {
    const response = await net.fetch(url, {
      ...init,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return { ok: false, why: 'redirected' };
    const text = await textOf(response);
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
    return {
      ok: true,
      status: response.status,
      json: isJson && text !== undefined ? parsed(text) : undefined,
      empty: text === '',
      location: response.headers.get('location') ?? undefined,
    };
  } catch {
    return { ok: false, why: signal.aborted ? 'too_slow' : 'unreachable' };
  }
}

/** What a server says, or nothing where it says more than anybody reads: it would fill the memory of the page. */
async function textOf({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    length += value.byteLength;
    if (length > longestAnswer) {
      await reader.cancel();
      return undefined;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
