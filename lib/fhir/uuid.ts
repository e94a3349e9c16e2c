/** A UUID of version 5 (RFC 9562): the same for the same name in the same space. @param space a UUID */
export async function uuidOf(name: string, space: string): Promise<string> {
  const spaceBytes = (space.replace(/-/g, '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const nameBytes = new TextEncoder().encode(name);
  const bytes = new Uint8Array(spaceBytes.length + nameBytes.length);
  bytes.set(spaceBytes);
  bytes.set(nameBytes, spaceBytes.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
