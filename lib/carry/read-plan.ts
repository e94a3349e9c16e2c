import { own } from '../pack/own';
import type { Read } from './carry';
import { checkOf } from './check-of';
import { hasKeys } from './has-keys';
import { toNewest } from './museum/museum';
import { readEvents } from './read-events';
import { isVersion, readFormat } from './read-format';
import { damaged, refused } from './refused';

type Found = Readonly<Record<string, unknown>>;

const fileKeys = ['evenhand', 'format', 'needs', 'plan', 'saved', 'events', 'check'];
const codeKeys = ['format', 'needs', 'plan', 'events'];

/** True for what may name a plan: it is a key in a database and stands in an address, so it is plain. */
export function isPlanName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,80}$/.test(value) && !(value in Object.prototype);
}

/** Reads a plan file, once it is JSON. All of it is sound, or none of it is taken. */
export async function readPlanFile(file: Found, where: string, version: string): Promise<Read> {
  const read = readFormat(file, where, version);
  if (!read.ok) return read;
  const saved = own(file, 'saved');
  const whole = hasKeys(file, fileKeys) && isVersion(file.needs) && typeof saved === 'string' && !Number.isNaN(Date.parse(saved));
  if (!whole) return damaged(where);
  return readContent(file, read.format, where, file.check);
}

/** Reads what codes hold together. They were checked as they were put together. */
export async function readPlanCode(code: Found, where: string, version: string): Promise<Read> {
  const read = readFormat(code, where, version);
  if (!read.ok) return read;
  if (!hasKeys(code, codeKeys) || !isVersion(code.needs)) return damaged(where);
  return readContent(code, read.format, where);
}

async function readContent({ plan, events }: Found, format: number, where: string, check?: unknown): Promise<Read> {
  if (!Array.isArray(events)) return damaged(where);
  if (!isPlanName(plan)) {
    return refused(`${where} › plan`, 'is not named as Evenhand names plans', 'save the plan again where it came from');
  }
  const newest = toNewest({ plan, events }, format);
  const read = readEvents(newest.events, where);
  const whole = check === undefined || check === (await checkOf(plan, events));
  if (read.ok && whole) return { ok: true, plan: { plan: newest.plan, events: read.events } };
  const problems = [...(read.ok ? [] : read.problems), ...(whole ? [] : damaged(where).problems)];
  return { ok: false, problems };
}
