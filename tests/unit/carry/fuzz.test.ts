import { expect, it } from 'vitest';
import { canonical } from '../../../lib/carry/canonical';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import type { Read } from '../../../lib/carry/carry';
import { checkOf } from '../../../lib/carry/check-of';
import { seal } from '../../../lib/carry/sealed-file';
import { parseEvent } from '../../../lib/consultation/event-schema';
import { carry } from './carried';
import { examplePlan } from './example-plan';
import { randomFrom } from './random-from';
import { forgedJson, spoiledJson, spoiledText } from './spoil';

const passphrase = 'four small blue stones';
const plain = (await carry.toFile(examplePlan)).text;
const sealed = (await carry.toFile(examplePlan, passphrase)).text;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const codes = (await carry.toCodes(examplePlan)).map(({ text }) => text).join('\n');

type Chance = () => number;
interface Kind {
  title: string;
  files: number;
  make: (chance: Chance) => string | Promise<string>;
  passphrase?: string;
  /** Whether what was read is right; where nobody can make a check that fits, that is the example and nothing else. */
  sound?: (plan: CarriedPlan, text: string) => boolean | Promise<boolean>;
}

const kinds: Kind[] = [
  { title: 'plain files with other letters', files: 2500, make: (chance) => spoiledText(plain, chance) },
  { title: 'plain files with other values', files: 2000, make: (chance) => spoiledJson(plain, chance) },
  {
    title: 'plain files with other values and a check that fits',
    files: 2500,
    make: (chance) => forgedJson(plain, chance),
    sound: asFileSays,
  },
  { title: 'codes with other letters', files: 1500, make: (chance) => spoiledText(codes, chance) },
  { title: 'sealed files with other letters', files: 700, make: (chance) => spoiledText(sealed, chance) },
  { title: 'sealed files with other values', files: 776, make: (chance) => spoiledJson(sealed, chance) },
  // Each of these takes as long as a person waits for a key.
  {
    title: 'sealed files with one other letter in what is sealed',
    files: 12,
    make: (chance) => otherLetter(sealed, chance),
    passphrase,
  },
  {
    title: 'files that somebody sealed who means it',
    files: 12,
    make: async (chance) => JSON.stringify(await seal(await forgedJson(plain, chance), passphrase, random, false)),
    passphrase,
    // What was sealed is gone from the text; that it is readable is looked at for every kind.
    sound: () => true,
  },
];

/** A file in which one letter of what is sealed is another, and which is base64 still. */
function otherLetter(text: string, chance: Chance): string {
  const from = text.indexOf('"sealed": "') + 11;
  const at = from + Math.floor(chance() * 800);
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

/** True for the plan that every file began as. */
function asBefore(plan: CarriedPlan): boolean {
  return same(plan, examplePlan);
}

/** True for a plan with all of what its file says, each event once, and a check that fits. */
async function asFileSays(plan: CarriedPlan, text: string): Promise<boolean> {
  const file = JSON.parse(text);
  const once = new Map(file.events.map((event: { id: string }) => [event.id, event]));
  const fits = file.check === (await checkOf(file.plan, file.events));
  return fits && same(plan, { plan: file.plan, events: [...once.values()] });
}

/** True where it is a plan that this version would read again, event by event. */
function readable({ plan, events }: CarriedPlan): boolean {
  const ids = new Set(events.map(({ id }) => id));
  return /^[\w-]{1,80}$/.test(plan) && ids.size === events.length && events.every((event) => parseEvent(event));
}

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);
/** A refusal that tells a person something, and nothing of what stood in the file. */
function told(read: Exclude<Read, { ok: true }>): boolean {
  if ('needs' in read) return true;
  const said = JSON.stringify(read.problems);
  return (
    read.problems.length > 0 &&
    read.problems.length <= 25 &&
    read.problems.every(({ where, what, todo }) => where && what && todo) &&
    !/Okafor|dim light|side room|polluted|\\u0000|xxxx/.test(said)
  );
}

async function spoil({ title, files, make, passphrase, sound = asBefore }: Kind): Promise<string> {
  const chance = randomFrom(title.length * 7919 + files);
  let opened = 0;
  for (let file = 0; file < files; file += 1) {
    const text = await make(chance);
    const read = await carry.fromFile(text, passphrase);
    const right = read.ok ? readable(read.plan) && (await sound(read.plan, text)) : told(read);
    if (!right) expect.fail(`${title}, file ${file}: ${JSON.stringify(read).slice(0, 500)}\n${text.slice(0, 2000)}`);
    if (read.ok) opened += 1;
  }
  // A way of spoiling that spoils nothing would prove nothing.
  expect(opened, title).toBeLessThan(files);
  return `${files} ${title}: ${opened} open, whole; ${files - opened} refused, or asked for a passphrase`;
}

it('none of ten thousand spoiled files is half read, or stops the aid', { timeout: 120_000 }, async () => {
  const counts: string[] = [];
  for (const kind of kinds) counts.push(await spoil(kind));
  const files = kinds.reduce((sum, kind) => sum + kind.files, 0);
  console.info([`${files} spoiled files`, ...counts].join('\n'));

  expect(files).toBe(10_000);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
