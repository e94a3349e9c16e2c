import { type Change, namesIn, orderOf } from './change';

/**
 * The value with its changes made, as a new one.
 * @throws where a change begins with something else than what is there: it was worked out from another version
 */
export function applyChanges<T>(value: T, changes: readonly Change[]): T {
  return changes.reduce<unknown>((made, change) => at(made, change.path, change), value) as T;
}

function at(value: unknown, path: readonly string[], change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replaced(value, change);
  if (Array.isArray(value)) return inList(value, step, rest, change);
  if (typeof value !== 'object' || value === null) throw new Error(`there is nothing at ${change.path.join(' › ')}`);
  const made = at(Reflect.get(value, step), rest, change);
  const fields = Object.entries(value).filter(([name]) => name !== step);
  return Object.fromEntries(made === undefined ? fields : [...fields, [step, made]]);
}

function inList(list: readonly unknown[], step: string, rest: readonly string[], change: Change): unknown[] {
  const names = namesIn(list) ?? [];
  if (step === orderOf && rest.length === 0) return (change.after as readonly string[]).map((name) => list[names.indexOf(name)]);
  const index = names.indexOf(step);
  const made = at(list[index], rest, change);
  if (index < 0) return [...list, made];
  return made === undefined ? list.filter((_, one) => one !== index) : list.map((one, here) => (here === index ? made : one));
}

function replaced(value: unknown, { path, before, after }: Change): unknown {
  if (JSON.stringify(value) !== JSON.stringify(before)) throw new Error(`${path.join(' › ')} is not what it was`);
  return after;
}
