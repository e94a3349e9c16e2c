import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from '../../../lib/carry/format';
import { museum, type Step, toNewest } from '../../../lib/carry/museum/museum';
import { deedKinds } from './any-event';
import { carry } from './carried';
import { examplePlan, examplePlans } from './example-plan';

const folder = resolve(import.meta.dirname, '../../formats');
const example = (name: string) => readFileSync(resolve(folder, name), 'utf8');
/** What else lies there is opened by others: stores by the museum of the storage. */
const carried = ['plan-file-', 'sealed-plan-file-', 'code-'];
const examples = readdirSync(folder).filter(
  (name) => carried.some((begin) => name.startsWith(begin)) && !name.endsWith('.passphrase.txt'),
);

describe('every format that was ever written opens', { timeout: 30_000 }, () => {
  it.each(examples)('%s', async (name) => {
    const passphrase = name.startsWith('sealed') ? example(`${name.replace('.json', '')}.passphrase.txt`).trim() : undefined;

    const written = /-(\d+)\./.exec(name)?.[1] ?? '';

    expect(Object.keys(examplePlans)).toContain(written);
    expect(await carry.fromFile(example(name), passphrase)).toEqual({ ok: true, plan: examplePlans[written] });
  });

  it.each(['plan-file-%.json', 'sealed-plan-file-%.json', 'code-%.txt'])('the newest has an example: %s', (name) => {
    expect(examples).toContain(name.replace('%', String(format)));
  });

  it('the newest is written as its example is, letter for letter', async () => {
    expect((await carry.toFile(examplePlan)).text).toBe(example(`plan-file-${format}.json`));
  });

  it('an example has every kind of event, so that none is forgotten', () => {
    expect(new Set(examplePlan.events.map(({ kind }) => kind))).toEqual(new Set(deedKinds));
  });
});

describe('the museum of older formats', () => {
  it('has a step from every older format to the next', () => {
    expect(museum).toHaveLength(format - 1);
  });

  it('takes each step once, in their order, from where a plan is', () => {
    const adds =
      (name: string): Step =>
      ({ plan, events }) => ({ plan, events: [...events, name] });
    const steps = [adds('one to two'), adds('two to three')];
    const relic = { plan: 'p', events: [] };

    expect(toNewest(relic, 1, steps).events).toEqual(['one to two', 'two to three']);
    expect(toNewest(relic, 2, steps).events).toEqual(['two to three']);
    expect(toNewest(relic, 3, steps)).toEqual(relic);
  });
});
