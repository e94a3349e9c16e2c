import { own } from '../pack/own';
import { format as newest } from './format';
import { type Refused, refused } from './refused';

/** A version as ours are written; anything else in its place is not repeated to anybody. */
const versionText = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** True for a version as ours are written. */
export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && versionText.test(value);
}

/** The format of a file or a code, up to the newest that this version reads. @param version of this Evenhand */
export function readFormat(
  record: Readonly<Record<string, unknown>>,
  where: string,
  version: string,
): { ok: true; format: number } | Refused {
  const format = own(record, 'format');
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) {
    return refused(where, 'does not say in which format it is', 'open a file that Evenhand saved');
  }
  if (format <= newest) return { ok: true, format };
  const needed = own(record, 'needs');
  return isVersion(needed)
    ? refused(where, `needs Evenhand ${needed} or newer, and this is Evenhand ${version}`, `open it with Evenhand ${needed}`)
    : newer(where, version);
}

/** Something that a later version made, and that does not say which. */
export function newer(where: string, version: string): Refused {
  return refused(where, `needs a newer Evenhand, and this is Evenhand ${version}`, 'open it with the newest Evenhand');
}
