import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../lib/carry/check-of';
import { createCarry } from '../../../lib/carry/create-carry';
import { readCountsFile } from '../../../lib/counts/counts-file';
import { factsOf } from '../../../lib/debrief/facts-of';
import { broughtTogether } from '../../../lib/practice/brought-together';
import { conversationFile } from '../../../lib/practice/conversation-file';
import type { Practice } from '../../../lib/practice/practice';
import { practiceFrom } from '../../../lib/practice/practice-from';
import { practiceStamp } from '../../../lib/practice/practice-stamp';
import { readConversationFile } from '../../../lib/practice/read-conversation-file';
import { actedCase, actedPractice, everythingTyped, lookAt } from '../../support/acted-practice';
import { packOf, parsePlaceOfBirth } from '../../support/builders';
import { placesIn, withPut } from '../../support/places-in';

const pack = packOf(parsePlaceOfBirth());
const saved = '2026-12-02T09:00:00.000Z';
const instrument = {
  ...{ id: 'made-up', title: 'A made-up instrument', version: '3', by: 'woman' as const },
  licence: { holder: 'Riverside NHS Trust', reference: 'L-77', terms: 'For teaching.' },
  items: [{ id: 'one', text: 'Was the kettle on?', answers: ['Yes', 'No'] }],
};
const whole = actedPractice(pack, {
  looks: [lookAt(0, 'start'), lookAt(60, 'compare', { options: [pack.options[0]?.id ?? ''], frames: true })],
  events: everythingTyped(pack, 'To be at home').slice(0, 4),
  sheets: [
    { by: 'observer', marks: { madePlanB: 'seen' } },
    { by: 'secondObserver', marks: { madePlanB: 'partly' } },
    { by: 'woman', marks: { madePlanB: 'notSeen' } },
  ],
  debrief: { well: ['gaveHerTime'], next: 'madePlanB' },
  instruments: [{ instrument, answers: { one: 1 } }],
});
type File = Record<string, unknown> & { conversation: Record<string, unknown> };
const fileOf = async (practice: Practice = whole) => JSON.parse((await conversationFile(practice, saved)).text) as File;
/** As somebody writes it who makes the check anew. */
const rechecked = async (file: File): Promise<File> => ({
  ...file,
  check: await checkOf(String(file.conversation.id), [file.conversation]),
});
const said = async (file: File) => {
  const read = await readConversationFile(file);
  return read.ok ? [] : read.problems.map(({ where, what }) => `${where}: ${what}`);
};

describe('the file of a practice conversation', () => {
  it('has all that replay and debrief need, and is read again as it was', async () => {
    const read = await readConversationFile(await fileOf());
    expect(read).toEqual({ ok: true, practice: whole });
    if (read.ok)
      expect(factsOf(read.practice, pack, actedCase, '2026-12-01')).toEqual(factsOf(whole, pack, actedCase, '2026-12-01'));
  });

  it('says that it is practice in its name, at its top, on every part and in every name', async () => {
    const { name, text } = await conversationFile(whole, saved);
    expect(name).toBe('evenhand-practice-conversation-2026-12-02.json');
    expect(text).toContain(practiceStamp);
    const { conversation } = await fileOf();
    const { looks, sheets, debrief, instruments, events, id } = conversation as unknown as Practice;
    for (const part of [...looks, ...sheets, ...(instruments ?? []), debrief]) expect(part).toMatchObject({ practice: true });
    for (const one of [id, ...events.map((event) => event.id)]) expect(one).toMatch(/^practice-/);
  });

  it('is refused as a plan and as counts', async () => {
    const { text } = await conversationFile(whole, saved);
    const read = await createCarry({ now: () => saved, version: '0.6.0' }).fromFile(text);
    expect(read).toMatchObject({ ok: false, problems: [{ what: 'was made in practice, and is nobody’s plan' }] });
    expect(readCountsFile('one.json', text)).toMatchObject({ ok: false, problems: [{ what: 'was made in practice' }] });
  });

  it('is refused, with where, wherever anything in it was changed, and nothing that somebody wrote is repeated', async () => {
    const file = await fileOf();
    const places = [...placesIn(file)];
    expect(places.length).toBeGreaterThan(80);
    for (const path of places) {
      const read = await readConversationFile(withPut(file, path, 'Zqfatima'));
      expect(read.ok, path.join(' › ')).toBe(false);
      expect(JSON.stringify(read), path.join(' › ')).not.toMatch(/zqfatima/i);
    }
  });

  it('is refused where a part does not say that it is practice, also with its check made anew', async () => {
    const file = await fileOf();
    const bare = withPut(file, ['conversation', 'sheets', '0', 'practice'], false);
    expect(await said(await rechecked(bare))).toEqual(['practice file › sheets: does not say that it is practice']);
  });

  it('is refused where anything in it was not said in practice, also with its check made anew', async () => {
    const file = await fileOf();
    for (const path of [
      ['conversation', 'events', '0', 'id'],
      ['conversation', 'id'],
    ])
      expect(await said(await rechecked(withPut(file, path, 'real')))).toContain(
        'practice file: has something in it that was not said in practice, and this is practice',
      );
  });

  it('is refused where it is of a newer version, and all that is wrong is told at once', async () => {
    const file = await fileOf();
    expect(await said({ ...file, format: 2 })).toEqual(['practice file: was saved by a newer Evenhand']);
    const two = withPut(withPut(file, ['conversation', 'sheets', '0', 'by'], 'x'), ['conversation', 'debrief', 'next'], 'x');
    expect(await said(two)).toEqual([
      'practice file › sheets › 1: is missing, or has something that this version does not have',
      'practice file › what was picked: is missing, or has something that this version does not have',
      'practice file: was changed, or is damaged or cut short',
    ]);
  });
});

describe('a conversation that is here and comes in a file too', () => {
  it('gets every sheet, pick and answer of both; what is marked here stays', () => {
    const here: Practice = {
      ...whole,
      sheets: [{ by: 'observer', marks: { madePlanB: 'partly' } }],
      debrief: { well: ['madePlanB'], next: 'gaveHerTime' },
      instruments: [],
    };
    const both = broughtTogether(here, {
      ...whole,
      sheets: [{ by: 'observer', marks: { madePlanB: 'seen', gaveHerTime: 'seen' } }, ...whole.sheets.slice(1)],
    });
    expect(both.sheets).toEqual([
      { by: 'observer', marks: { madePlanB: 'partly', gaveHerTime: 'seen' } },
      ...whole.sheets.slice(1),
    ]);
    expect(both.debrief).toEqual({ well: ['madePlanB', 'gaveHerTime'], next: 'gaveHerTime' });
    expect(both.instruments).toEqual(whole.instruments);
  });

  it('gets its case, its beginning and what was on the screen, where it was opened from an older file before', () => {
    const older = practiceFrom({ plan: whole.id, events: whole.events }, saved);
    if (!older) throw new Error('nothing was said');
    const both = broughtTogether(older, whole);
    expect(both).toMatchObject({ case: whole.case, packVersion: '0.1.0', began: whole.began, looks: whole.looks });
    expect(both.events).toHaveLength(whole.events.length);
  });
});
