import { mostBytes } from './limits';

/** Bytes made smaller, through the stream that the browser has for it. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The text that was made smaller; undefined when these bytes are none.
 * It stops at `most` bytes: a few bytes can be made to grow without end.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most = mostBytes): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > most) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  } finally {
    // What is still coming is not wanted, and a stream that failed says so again.
    reader.cancel().catch(() => {});
  }
}
