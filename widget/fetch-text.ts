/** In ms: a server that has begun and does not end is not waited for, or there would be a blank for ever. */
const longest = 20_000;

/**
 * The text of a file of a website, as data: without cookies, without saying from which page, and from where it was asked
 * of alone.
 * @param mostBytes counted as they come: what a server says of its length it says of the packed file, or not at all
 * @throws with a sentence for the editor, where it does not arrive or is too large to be what it is said to be
 */
export async function fetchText(url: URL, name: string, mostBytes: number): Promise<string> {
  const large = new Error(`${name} is too large to be what it should be`);
  try {
    const signal = AbortSignal.timeout(longest);
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) throw new Error('no answer');
    const decoder = new TextDecoder();
    let [text, bytes] = ['', 0];
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      bytes += value?.length ?? 0;
      if (bytes > mostBytes) {
        void reader.cancel();
        throw large;
      }
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } catch (problem) {
    throw problem === large ? large : new Error(`${name} did not arrive from ${url.pathname}`);
  }
}
