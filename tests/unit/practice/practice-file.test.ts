import { describe, expect, it } from 'vitest';
import { practiceFileOf } from '../../../entrypoints/classroom/practice-file-of';
import { checkOf } from '../../../lib/carry/check-of';
import { debriefFile } from '../../../lib/debrief/debrief-file';
import { factsOf } from '../../../lib/debrief/facts-of';
import { conversationFile, mostFileBytes } from '../../../lib/practice/conversation-file';
import type { Practice } from '../../../lib/practice/practice';
import { practiceRoom } from '../../../lib/practice/practice-room';
import { actedCase, actedPractice, lookAt, saidAt } from '../../support/acted-practice';
import { idsFrom, packOf, parsePlaceOfBirth } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const names = { cases: [actedCase], pack };
const saved = '2026-12-02T09:00:00.000Z';
const instrument = {
  ...{ id: 'made-up', title: 'A made-up instrument', version: '3', by: 'observer' as const },
  licence: { holder: 'Riverside NHS Trust', reference: 'L-77', terms: 'For teaching.' },
  items: [{ id: 'one', text: 'Was the kettle on?', answers: ['Yes', 'No'] }],
};
const whole = actedPractice(pack, {
  looks: [lookAt(0, 'start'), lookAt(60, 'compare', { options: [pack.options[0]?.id ?? ''] })],
  events: [saidAt(pack, 10, { kind: 'about', prompt: 'hopes', words: 'To be at home' })],
  sheets: [{ by: 'observer', marks: { madePlanB: 'seen' } }],
  debrief: { well: [], next: 'madePlanB' },
  instruments: [{ instrument, answers: { one: 1 } }],
});
type Json = Record<string, unknown>;

/** A classroom on this device, with everything that its store was given. */
async function device(...here: Practice[]) {
  const rows = new Map<string, unknown>(here.map((one) => [one.id, one]));
  const done = { ok: true, value: undefined } as const;
  const put = async (id: string, value: unknown) => {
    rows.set(id, structuredClone(value));
    return done;
  };
  const items = {
    all: async () => ({ ok: true as const, value: [...rows.values()] }),
    put,
    change: (id: string, to: (before: unknown) => unknown) => put(id, to(rows.get(id))),
    drop: async () => done,
    erase: async () => done,
  };
  const room = practiceRoom({ items, now: () => saved, newId: idsFrom('n') });
  const openFile = practiceFileOf({
    ...{ room, cases: [actedCase], now: () => saved, version: '0.6.0' },
    decisions: [{ id: pack.id, title: pack.title, stage: pack.stage, question: '' }],
    loadPack: async () => ({ ok: true, value: pack }),
  });
  await room.look();
  const open = (text: string) => openFile(new File([text], 'one.json'));
  const kept = async () => {
    await room.look();
    return rows;
  };
  return { open, openFile, kept };
}
const refusal = (read: Awaited<ReturnType<Awaited<ReturnType<typeof device>>['open']>>) =>
  read.ok ? [] : read.problems.map(({ where, what }) => `${where}: ${what}`);
const fileOf = async (practice: Practice) => (await conversationFile(practice, saved)).text;
const debriefText = () => debriefFile(factsOf(whole, pack, actedCase, '2026-12-01'), names).text;

/** Every object of a JSON text with one key more, as only a text can have it: `__proto__` is no key of an object literal. */
function* withKey(value: Json, key: string): Generator<string> {
  const mark = '"Zqmark":0';
  const objects: object[] = [];
  const walk = (inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return;
    if (!Array.isArray(inner)) objects.push(inner);
    Object.values(inner).forEach(walk);
  };
  walk(value);
  for (const object of objects) {
    Object.assign(object, { Zqmark: 0 });
    yield JSON.stringify(value).replace(mark, `${JSON.stringify(key)}:"Zqfatima"`);
    delete (object as { Zqmark?: number }).Zqmark;
  }
}

describe('a file that is opened in the classroom', () => {
  it('puts no word into the store under a name that every object has, in a debrief', async () => {
    let opened = 0;
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const facts = JSON.parse(debriefText()) as { screen: { rows: unknown[] } } & Json;
      facts.screen.rows = facts.screen.rows.slice(0, 1);
      for (const text of withKey(facts, key)) {
        const { open, kept } = await device();
        const read = await open(text);
        if (read.ok) opened += 1;
        expect(JSON.stringify([read, ...(await kept())]), text).not.toContain('Zqfatima');
      }
    }
    // What is read in spite of it has to be what is kept.
    expect(opened).toBeGreaterThan(0);
  });

  it('puts no word into the store under such a name, in a conversation whose check was made anew', async () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const file = JSON.parse(await fileOf(whole)) as { conversation: Json } & Json;
      for (const text of withKey(file.conversation, key)) {
        const conversation = JSON.parse(text) as Json;
        const { open, kept } = await device();
        const read = await open(
          JSON.stringify({ ...file, conversation, check: await checkOf(String(conversation.id), [conversation]) }),
        );
        expect(JSON.stringify([read, ...(await kept())]), text).not.toContain('Zqfatima');
      }
    }
  });

  it('is refused with a sentence where its lists are endless', async () => {
    const file = JSON.parse(await fileOf(whole)) as { conversation: Json } & Json;
    const conversation = { ...file.conversation, looks: Array.from({ length: 200_000 }, () => 0) };
    const { open } = await device();
    expect(refusal(await open(JSON.stringify({ ...file, conversation })))).toEqual([
      'practice file › what was on the screen: has more in it than a day of acting',
    ]);
    const debrief = { ...JSON.parse(debriefText()), well: Array.from({ length: 200_000 }, () => 0) };
    expect(refusal(await open(JSON.stringify(debrief)))).not.toEqual([]);
  });

  it('is refused with a sentence where it cannot be read, and one that is too long is not read at all', async () => {
    const { openFile } = await device();
    const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) } as unknown as File;
    const long = { size: mostFileBytes + 1, text: () => Promise.reject(new Error('it was read')) } as unknown as File;
    expect(refusal(await openFile(gone))).toEqual(['file: could not be read on this device, and nothing of it is kept']);
    expect(refusal(await openFile(long))).toEqual(['file: is too long for one of the classroom']);
  });

  it('is refused where it was begun on a day on which nobody acted: that could be a day on which somebody was born', async () => {
    for (const began of ['1994-03-07T10:00:00.000Z', '2026-12-09T10:00:00.000Z']) {
      const { open, kept } = await device();
      expect(refusal(await open(await fileOf({ ...whole, began })))).toEqual([
        'practice file › beginning: is before Evenhand was begun, or after today',
      ]);
      expect((await kept()).size).toBe(0);
    }
  });

  it('is refused whole where the conversation here has other words, another decision or another scale under its name', async () => {
    const [event] = whole.events;
    if (!event) throw new Error('nothing was said');
    const others: [Partial<Practice>, string][] = [
      [{ events: [{ ...event, words: 'To be in hospital' } as typeof event] }, 'what was said › 1'],
      [{ packVersion: '0.2.0' }, 'version of the decision'],
      [{ case: { ...whole.case, version: '9.0.0' } }, 'case'],
      [{ began: '2026-12-01T09:00:00.000Z' }, 'beginning'],
      [{ instruments: [{ instrument: { ...instrument, version: '4' }, answers: { one: 0 } }] }, 'instruments › 1'],
    ];
    for (const [other, where] of others) {
      const { open, kept } = await device(whole);
      const [told, ...more] = refusal(await open(await fileOf({ ...whole, ...other })));
      expect(told).toContain(`practice file › ${where}: `);
      expect(more).toEqual([]);
      expect(told).not.toContain('hospital');
      expect((await kept()).get(whole.id)).toEqual(whole);
    }
    const { open } = await device({ ...whole, pack: 'another' });
    expect(refusal(await open(await fileOf(whole)))).toEqual([
      'practice file › decision: is another than that of the conversation of this name that is here',
    ]);
  });

  it('tells which marks, answers and picks differ from those here; where nothing does, there is nothing to tell', async () => {
    const { open, kept } = await device(whole);
    expect(await open(await fileOf(whole))).toMatchObject({ ok: true, apart: undefined });
    const other: Practice = {
      ...whole,
      sheets: [
        { by: 'secondObserver', marks: { gaveHerTime: 'partly' } },
        { by: 'observer', marks: { madePlanB: 'notSeen', gaveHerTime: 'seen' } },
        { by: 'woman', marks: { madePlanB: 'seen' } },
      ],
      debrief: { well: [], next: 'gaveHerTime' },
      instruments: [{ instrument, answers: { one: 0 } }],
    };
    expect(await open(await fileOf(other))).toMatchObject({
      ok: true,
      apart: {
        marks: [{ by: 'observer', item: 'madePlanB', here: 'seen', file: 'notSeen' }],
        added: [{ by: 'observer', item: 'gaveHerTime' }],
        instruments: [1],
        next: true,
      },
    });
    expect((await kept()).get(whole.id)).toMatchObject({
      sheets: [
        { by: 'observer', marks: { madePlanB: 'seen', gaveHerTime: 'seen' } },
        { by: 'secondObserver', marks: { gaveHerTime: 'partly' } },
        { by: 'woman', marks: { madePlanB: 'seen' } },
      ],
      instruments: [{ answers: { one: 1 } }],
    });
  });

  it('keeps two who listened and marked differently as two, also where the file is opened again', async () => {
    const { open, kept } = await device(whole);
    const other = await fileOf({ ...whole, sheets: [{ by: 'observer', marks: { madePlanB: 'notSeen', gaveHerTime: 'seen' } }] });
    for (const _time of [1, 2]) {
      expect(await open(other)).toMatchObject({ ok: true, apart: { second: 1, marks: [], added: [] } });
      expect((await kept()).get(whole.id)).toMatchObject({
        sheets: [
          { by: 'observer', marks: { madePlanB: 'seen' } },
          { by: 'secondObserver', marks: { madePlanB: 'notSeen', gaveHerTime: 'seen' } },
        ],
      });
    }
  });
});
