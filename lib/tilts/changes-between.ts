import { type Change, namesIn, orderOf } from './change';

/** Every difference between two values that are like JSON, each as small as it can be told. */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inList(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((field) => changesBetween(before[field], after[field], [...path, field]));
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function inList(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Change[] {
  const [were, are] = [namesIn(before), namesIn(after)];
  // Nameless entries are told as a whole: which of two sentences was changed into which cannot be known.
  if (!were || !are) {
    const same = before.length === after.length && before.every((one, at) => changesBetween(one, after[at]).length === 0);
    return same ? [] : [{ path, before, after }];
  }
  const at = (list: readonly unknown[], all: readonly string[], name: string) => list[all.indexOf(name)];
  const inside = [...new Set([...were, ...are])].flatMap((name) =>
    changesBetween(at(before, were, name), at(after, are, name), [...path, name]),
  );
  const stayed = were.filter((name) => are.includes(name));
  const came = are.filter((name) => !were.includes(name));
  const inOrder = [...stayed, ...came].every((name, index) => name === are[index]);
  return inOrder ? inside : [...inside, { path: [...path, orderOf], before: were, after: are }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
