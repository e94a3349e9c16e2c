import { checkOf } from '../../../lib/carry/check-of';

type Chance = () => number;
type Json = Record<string, unknown> | unknown[];

const nat = (chance: Chance, below: number) => Math.floor(chance() * below);
const pick = <T>(chance: Chance, list: readonly T[]): T => list[nat(chance, list.length)] as T;

/** What stands where something else is expected. Each is JSON already, since some of them no value can hold. */
const strange = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1e999',
  '-1e999',
  '9007199254740993',
  '99999999999999999999',
  '""',
  '"\\u0000"',
  '"\\ud83d"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  '{"length":1e9}',
  '"2026-13-45T99:99:99Z"',
  '"1"',
  `"${'x'.repeat(5000)}"`,
]; // prettier-ignore

/** A text, with something done to its letters. */
const onText: ((text: string, chance: Chance) => string)[] = [
  (text, chance) => {
    const at = nat(chance, text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << nat(chance, 8))) + text.slice(at + 1);
  },
  (text, chance) => text.slice(0, nat(chance, text.length)),
  (text, chance) => text.slice(nat(chance, text.length)),
  (text, chance) => {
    const [from, to, into] = [nat(chance, text.length), nat(chance, text.length), nat(chance, text.length)];
    return text.slice(0, into) + text.slice(Math.min(from, to), Math.max(from, to)) + text.slice(into);
  },
  (text, chance) => {
    const at = nat(chance, text.length);
    return text.slice(0, at) + text.slice(at + 1 + nat(chance, 40));
  },
  (text, chance) => {
    const at = nat(chance, text.length);
    return text.slice(0, at) + pick(chance, [...strange, '{', '}', '[', ']', ',', '"', '\uFEFF', ':']) + text.slice(at);
  },
  (text, chance) =>
    text.replace(/\d+/g, (digits) => (nat(chance, 20) ? digits : pick(chance, ['1e999', '-0', '1e15', '00', '']))),
];

/** A JSON value, with something done in one place, anywhere. It is a text afterwards: JSON may have a key twice. */
function inJson(value: Json, chance: Chance): string {
  const lists: Json[] = [];
  const walk = (inner: unknown) => {
    if (!inner || typeof inner !== 'object') return;
    lists.push(inner as Json);
    Object.values(inner).forEach(walk);
  };
  walk(value);
  const holder = pick(chance, lists);
  const key = pick(chance, [...Object.keys(holder), 'x']);
  const odd = pick(chance, strange);
  const mark = 'here-stands-what-is-strange';
  const deeds = [
    () => Reflect.deleteProperty(holder, key),
    () => Reflect.set(holder, key, mark),
    () => Reflect.set(holder, pick(chance, ['mood', 'toString', '0', 'words', 'id']), mark),
    () =>
      Array.isArray(holder) && holder.splice(nat(chance, holder.length), nat(chance, 2), structuredClone(pick(chance, holder))),
    () => Array.isArray(holder) && holder.reverse(),
    () => Reflect.set(holder, key, pick(chance, lists.filter((other) => !contains(other, holder)).concat([[]]))),
  ];
  pick(chance, deeds)();
  const text = JSON.stringify(value).replace(`"${mark}"`, odd);
  const name = pick(chance, ['__proto__', 'constructor', ...Object.keys(value)]);
  return nat(chance, 6) ? text : text.replace('{', `{${JSON.stringify(name)}:${odd},`);
}

const contains = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && one !== null && Object.values(one).some((inner) => contains(inner, other)));

/** A file in which one to three things are wrong. */
export function spoiledText(text: string, chance: Chance): string {
  let spoiled = text;
  for (let times = 1 + nat(chance, 3); times > 0; times -= 1) spoiled = pick(chance, onText)(spoiled, chance);
  return spoiled;
}

/** A JSON file in which something is in the wrong place, or is something else. */
export function spoiledJson(text: string, chance: Chance): string {
  const before = JSON.stringify(JSON.parse(text));
  for (;;) {
    const spoiled = inJson(JSON.parse(text), chance);
    if (spoiled !== before) return spoiled;
  }
}

/** The same, with a check that fits: what damage does not do, somebody who means it can. */
export async function forgedJson(text: string, chance: Chance): Promise<string> {
  const forged = spoiledJson(text, chance);
  try {
    const file = JSON.parse(forged);
    return JSON.stringify({ ...file, check: await checkOf(file.plan, file.events) });
  } catch {
    return forged;
  }
}
