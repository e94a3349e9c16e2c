/**
 * Reads what `regedit` would import: the values of each key, texts and DWORDs. Throws at anything else, with its line.
 * @param text of a file that begins with "Windows Registry Editor Version 5.00"
 */
export function readRegistryFile(text: string): Record<string, Record<string, string | number>> {
  const lines = text.split('\r\n');
  if (text.replaceAll('\r\n', '').includes('\n')) throw new Error('a line ends without a carriage return');
  if (lines[0] !== 'Windows Registry Editor Version 5.00') throw new Error(`“${lines[0]}” is not how such a file begins`);
  if (/[^\x20-\x7e\r\n]/.test(text)) throw new Error('a letter outside ASCII would need UTF-16');
  const keys: Record<string, Record<string, string | number>> = {};
  let values: Record<string, string | number> | undefined;
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === '') continue;
    const key = /^\[(HKEY_LOCAL_MACHINE(?:\\[^\\\]]+)+)\]$/.exec(line)?.[1];
    const [, name, quoted, dword] = /^"([^"\\]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (key !== undefined) {
      if (keys[key]) throw new Error(`line ${at + 1}: ${key} stands twice`);
      values = {};
      keys[key] = values;
    } else if (values && name !== undefined && !(name in values)) {
      values[name] = dword === undefined ? (quoted ?? '').replace(/\\(["\\])/g, '$1') : Number.parseInt(dword, 16);
    } else throw new Error(`line ${at + 1}: “${line.slice(0, 60)}” is no key and no value`);
  }
  return keys;
}
