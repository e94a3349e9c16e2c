import { base32nopad } from '@scure/base';
import { bytesOfCode, mostCodes } from './limits';
import { sha256 } from './sha256';

/** One code of a set, read. */
export interface CodePart {
  /** Which codes belong together: it is made from all of their bytes. */
  set: string;
  /** From 1. */
  part: number;
  of: number;
  bytes: Uint8Array<ArrayBuffer>;
}

// Only letters, digits and a colon: a QR code takes those in little more than half the room of other characters.
const head = /^EVENHAND(\d{1,4}):/;
const shape = /^EVENHAND1:([A-Z2-7]{13}):([1-9]\d?):([1-9]\d?):([A-Z2-7]{1,2000})$/;

/** The name of a set of codes with these bytes. */
export async function setOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base32nopad.encode((await sha256(bytes)).subarray(0, 8));
}

/** The bytes as texts of codes, of one length but for the last; none when it would take too many. */
export async function codeTexts(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const of = Math.ceil(bytes.length / bytesOfCode);
  if (of > mostCodes) return [];
  const set = await setOf(bytes);
  const each = Math.ceil(bytes.length / of);
  return Array.from({ length: of }, (_, at) => {
    const payload = base32nopad.encode(bytes.subarray(at * each, (at + 1) * each));
    return `EVENHAND1:${set}:${at + 1}:${of}:${payload}`;
  });
}

/** One code from its text: a part, or that it is of a newer version, or nothing of ours. */
export function readCode(text: string): CodePart | 'newer' | undefined {
  const upper = text.toUpperCase();
  if (Number(head.exec(upper)?.[1] ?? 0) > 1) return 'newer';
  const [, set = '', part = '', of = '', payload = ''] = shape.exec(upper) ?? [];
  if (!set || Number(part) > Number(of) || Number(of) > mostCodes) return undefined;
  try {
    return { set, part: Number(part), of: Number(of), bytes: new Uint8Array(base32nopad.decode(payload)) };
  } catch {
    return undefined;
  }
}
