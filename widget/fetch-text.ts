/**
 * The text of a file of a website, as data: without cookies, without saying from which page, and from where it was asked
 * of alone.
 * @throws with a sentence for the editor, where it does not arrive or is too large to be what it is said to be
 */
export async function fetchText(url: URL, name: string, mostBytes: number): Promise<string> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }).catch(
    () => undefined,
  );
  if (!answer?.ok) throw new Error(`${name} did not arrive from ${url.pathname}`);
  if (Number(answer.headers.get('content-length')) > mostBytes) throw new Error(`${name} is too large to be what it should be`);
  return answer.text();
}
