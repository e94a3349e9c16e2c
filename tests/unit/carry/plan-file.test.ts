import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../lib/carry/check-of';
import { anyPlan } from './any-event';
import { carry, faults, said } from './carried';
import { examplePlan } from './example-plan';
import type { Spoilt } from './spoilt';

const file = async () => JSON.parse((await carry.toFile(examplePlan)).text);

/** The example, changed, with a check that fits what it is now. */
async function rechecked(change: (file: Spoilt) => void) {
  const changed = await file();
  change(changed);
  changed.check = await checkOf(changed.plan, changed.events);
  return carry.fromFile(JSON.stringify(changed));
}

describe('a plan in a file', { timeout: 30_000 }, () => {
  it('opens as it was, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(await carry.fromFile((await carry.toFile(plan)).text)).toEqual({ ok: true, plan });
      }),
      { numRuns: 200 },
    );
  });

  it('has the day in its name and says first what it is', async () => {
    const { name, type, text } = await carry.toFile(examplePlan);

    expect(name).toBe('evenhand-plan-2026-12-01.json');
    expect(type).toBe('application/json');
    expect(text.split('\n').slice(0, 4)).toEqual(['{', '  "evenhand": "plan",', '  "format": 5,', '  "needs": "0.6.0",']);
  });

  it('opens with what an editor or a mail put around it', async () => {
    const { text } = await carry.toFile(examplePlan);

    expect(await carry.fromFile(`\uFEFF\r\n ${text.replaceAll('\n', '\r\n')}\n\n`)).toEqual({ ok: true, plan: examplePlan });
  });

  it('opens with its keys in another order, and without its spaces', async () => {
    const turned = Object.fromEntries(Object.entries(await file()).reverse());

    expect(await carry.fromFile(JSON.stringify(turned))).toEqual({ ok: true, plan: examplePlan });
  });

  it('has an event once that is in it twice', async () => {
    expect(await rechecked((changed) => changed.events.push(changed.events[0]))).toEqual({ ok: true, plan: examplePlan });
  });
});

describe('a file that is refused', () => {
  it.each(['tilted-tiny', 'Tilted-tiny', 'tilted_tiny'])(
    'has an event about %s, which was made unfair for the exercise',
    async (pack) => {
      const read = await rechecked((changed) => {
        changed.events[1].pack = pack;
      });

      expect(read).toMatchObject({ ok: false, problems: [{ where: expect.stringContaining('event 2 of') }] });
      expect(faults(read)[0]).toContain('is about a decision that was made unfair on purpose, for an exercise in the classroom');
    },
  );

  it.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -200)],
    ['empty', () => ''],
    ['no JSON', () => 'a shopping list'],
    ['a list', () => '[]'],
    ['nested without end', () => '['.repeat(1_000_000)],
    ['nested deep in a place of its own', (text) => text.replace('{', `{"x":${'['.repeat(30)}${']'.repeat(30)},`)],
  ])('%s: it may be damaged', async (_, change) => {
    const read = await carry.fromFile(change((await carry.toFile(examplePlan)).text));

    expect(faults(read)).toEqual(['plan file is not a file of Evenhand, or is damaged or cut short']);
  });

  it.each<[string, (text: string) => string]>([
    ['one letter is another', (text) => text.replace('Quiet', 'Quite')],
    ['the plan has another name', (text) => text.replace('0b9d2a36', '0b9d2a37')],
    ['the check is another', (text) => text.replace(/"check": "."?/, '"check": "x')],
    ['a key is missing', (text) => text.replace(/ +"saved".*\n/, '')],
    ['a key is there besides', (text) => text.replace('{', '{"mood":"good",')],
    ['a key would change every object', (text) => text.replace('{', '{"__proto__":{"polluted":true},')],
    ['the events are no list', (text) => text.replace('"events": [', '"events": 7, "mood": [')],
  ])('it is damaged where %s', async (_, change) => {
    const read = await carry.fromFile(change((await carry.toFile(examplePlan)).text));

    expect(faults(read)).toEqual(['plan file is damaged or cut short']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('has an event that cannot be read, and says which, all at once', async () => {
    const read = await rechecked((changed) => {
      changed.events[1].weeks = 400;
      changed.events[4].kind = 'dream';
    });

    expect(faults(read)).toEqual([
      'plan file › event 2 of 40 cannot be read by this version',
      'plan file › event 5 of 40 cannot be read by this version',
    ]);
  });

  it('has two events of one name that say different things', async () => {
    const read = await rechecked((changed) => changed.events.push({ ...changed.events[2], words: 'Loud.' }));

    expect(faults(read)).toEqual(['plan file › event 41 of 41 has the name of an earlier event and says something else']);
  });

  it('has more faults than anybody reads, and counts the rest', async () => {
    const read = await rechecked((changed) => {
      changed.events = Array.from({ length: 500 }, () => ({}));
    });

    expect(faults(read)).toHaveLength(21);
    expect(faults(read).at(-1)).toBe('plan file has 480 more events like these');
  });

  it.each(['', '__proto__', 'constructor', 'toString', '../plans', 'a b', 'x'.repeat(81), 7, null])(
    'names the plan %j',
    async (name) => {
      const read = await rechecked((changed) => {
        changed.plan = name;
      });

      expect(faults(read)).toEqual(['plan file › plan is not named as Evenhand names plans']);
    },
  );

  it('is longer than any plan, and is not read', async () => {
    expect(faults(await carry.fromFile(' '.repeat(5_000_001)))).toEqual(['plan file is too long for a plan']);
  });

  it('has more events than any plan', async () => {
    const read = await rechecked((changed) => {
      changed.events = Array.from({ length: 5_001 }, () => 0);
    });

    expect(faults(read)).toEqual(['plan file has 5001 events, more than 5000']);
  });

  it('never quotes what is in it', async () => {
    const texts = ['{"evenhand":"plan","words":"my secret"', 'my secret', '{"my secret":"my secret","evenhand":"my secret"}'];
    const spoiled = await rechecked((changed) => {
      changed.events[2].kind = 'my secret';
      changed.events[2]['my secret'] = 'my secret';
    });
    const reads = [spoiled, ...(await Promise.all(texts.map((text) => carry.fromFile(text))))];

    expect(reads.every(({ ok }) => !ok)).toBe(true);
    expect(JSON.stringify(reads)).not.toContain('secret');
  });
});

describe('a file of a later version', () => {
  const later = async (needs: unknown) => faults(await carry.fromFile(JSON.stringify({ evenhand: 'plan', format: 6, needs })));

  it('says which version it needs', async () => {
    expect(await later('1.4.0')).toEqual(['plan file needs Evenhand 1.4.0 or newer, and this is Evenhand 0.4.0']);
  });

  it.each([undefined, 'send it to me', '1.4.0 <b>', '99999.0.0', ['1.4.0']])('does not repeat %j', async (needs) => {
    expect(await later(needs)).toEqual(['plan file needs a newer Evenhand, and this is Evenhand 0.4.0']);
  });

  it.each([0, -1, 1.5, '1', null, 1e99, undefined])('is not one for saying format %j', async (format) => {
    const read = await carry.fromFile(JSON.stringify({ evenhand: 'plan', format }));

    expect(faults(read)).toEqual(['plan file does not say in which format it is']);
  });
});

describe('what could not be opened again is not saved', () => {
  it.each([
    ['a name that is not plain', { plan: '__proto__', events: [] }],
    ['more events than are read', { plan: 'p', events: Array.from({ length: 5_001 }, () => said('x')).flat() }],
    ['more words than are read', { plan: 'p', events: said('x'.repeat(5_000_000)) }],
  ])('%s', async (_, plan) => {
    await expect(carry.toFile(plan)).rejects.toThrow(RangeError);
  });
});
