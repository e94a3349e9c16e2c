import { describe, expect, it } from 'vitest';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import { createCarry } from '../../../lib/carry/create-carry';
import type { Event } from '../../../lib/consultation/event-schema';
import { practiceNames } from '../../../lib/practice/practice-mark';

const at = '2026-12-01T10:00:00.000Z';
const said = (id: string): Event => ({
  id,
  at,
  who: 'woman',
  pack: 'place-of-birth',
  version: '0.3.0',
  kind: 'about',
  prompt: 'hopes',
  words: 'To be at home.',
});
const real: CarriedPlan = { plan: 'one', events: [said('a'), said('b')] };
const name = practiceNames(() => 'one');
const practised: CarriedPlan = { plan: name(), events: [said(name())] };
const options = { now: () => at, version: '0.6.0' };
const panel = createCarry(options);
const classroom = createCarry({ ...options, practice: true });

const problemsOf = async (carry: typeof panel, text: string, passphrase?: string) => {
  const read = await carry.fromFile(text, passphrase);
  return read.ok || 'needs' in read ? read : read.problems.map(({ what }) => what);
};

describe('a plan that was made in practice', () => {
  const inPractice = ['was made in practice, and is nobody’s plan'];
  const isReal = ['is the plan of a real woman, and this is practice'];

  it('is refused as a real one, and read in the classroom', async () => {
    const { text, name: file } = await panel.toFile(practised);
    expect(file).toBe('evenhand-practice-plan-2026-12-01.json');
    expect(await problemsOf(panel, text)).toEqual(inPractice);
    expect(await classroom.fromFile(text)).toEqual({ ok: true, plan: practised });
  });

  it('is refused also where somebody has written in the file that it is a plan', async () => {
    const { text } = await panel.toFile(practised);
    expect(await problemsOf(panel, text.replace('"practice"', '"plan"'))).toEqual(inPractice);
  });

  it('is refused where one event of it was brought into a real plan', async () => {
    const mixed = { plan: 'one', events: [...real.events, ...practised.events] };
    const { text } = await panel.toFile(mixed);
    expect(await problemsOf(panel, text)).toEqual(inPractice);
    expect(await problemsOf(panel, text.replace('"practice"', '"plan"'))).toEqual(inPractice);
  });

  it('is refused sealed', async () => {
    const phrase = 'four words of hers';
    const { text } = await panel.toFile(practised, phrase);
    expect(await problemsOf(panel, text, phrase)).toEqual(inPractice);
    expect(await problemsOf(panel, text.replace('sealed practice', 'sealed plan'), phrase)).toEqual(inPractice);
  });

  it('is put into no codes, which earlier versions would read', async () => {
    expect(await panel.toCodes(practised)).toEqual([]);
    expect(await panel.toCodes(real)).not.toEqual([]);
  });

  it('does not let a real plan into the classroom, from a file or from codes', async () => {
    expect(await problemsOf(classroom, (await panel.toFile(real)).text)).toEqual(isReal);
    const codes = classroom.readCodes();
    for (const { text } of await panel.toCodes(real)) await codes.take(text);
    expect(await codes.plan()).toMatchObject({ ok: false, problems: [{ what: isReal[0] }] });
  });

  it.each([
    ['an event of it', { ...real, events: [...real.events, ...practised.events] }],
    ['its name', { ...real, plan: practised.plan }],
    ['everything but one event', { ...practised, events: [...practised.events, ...real.events.slice(0, 1)] }],
    ['everything but its name', { ...practised, plan: 'one' }],
  ])('does not let a real plan into the classroom of which %s says that it was acted', async (_, plan) => {
    const { text } = await panel.toFile(plan);
    expect(await problemsOf(classroom, text)).toEqual([
      'has something in it that was not said in practice, and this is practice',
    ]);
    expect(await problemsOf(panel, text)).toEqual(inPractice);
  });
});
