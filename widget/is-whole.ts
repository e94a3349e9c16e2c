/**
 * Whether an answer is the file that it is named as, from its first byte to its last: half a file, or a page that asks to
 * pay, is not. Reads the answer to its end.
 * @param name a path from the folder of the widget, with the beginning of its hash in it, as scripts/widget-files.mjs and
 * scripts/widget-frame.mjs name it
 * @param hash SHA-256 in base64, of a file that keeps its name in every release
 */
export async function isWhole(name: string, answer: Response, hash?: string): Promise<boolean> {
  if (!answer.ok) return false;
  const how = hash !== undefined || name.includes('/') ? 'SHA-256' : 'SHA-384';
  const made = new Uint8Array(await crypto.subtle.digest(how, await answer.arrayBuffer()));
  if (hash !== undefined) return btoa(String.fromCharCode(...made)) === hash;
  const short = [...made.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return name.endsWith(`-${short}.js`);
}
