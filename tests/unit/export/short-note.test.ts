import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, hour, type Talk, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';
import { fiveConversations } from '../../support/five-conversations';
import { noteBlock } from '../../support/note-block';

const shortOf = (t: Talk) => recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '9.8.7' }).text;
const linesOf = (t: Talk) => shortOf(t).trimEnd().split('\n');
/** Rows that a note takes where a row has room for so many characters, and words are not divided. */
const rowsOf = (note: string, room: number) =>
  note
    .trimEnd()
    .split('\n')
    .reduce((rows, line) => {
      let left = 0;
      let sum = rows;
      for (const { length } of line.split(' ')) {
        if (length < left) left -= length + 1;
        else {
          sum += 1;
          left = room - length;
        }
      }
      return sum;
    }, 0);
const mostRows: Record<keyof typeof fiveConversations, number> = {
  'place of birth, two options compared and a leaning': 42,
  'induction declined, and waiting': 42,
  'birth after a caesarean, undecided, with a question': 35,
  'an interpreter, her words in another language, a draft language on the screen': 50,
  'her needs, and what she keeps from home': 55,
};
const time = aidWords.time('2026-11-25T10:00:00Z');

describe('the short note', () => {
  it('has needs, people and weeks, then the decision, her other words, questions, what comes next and what is not there', () => {
    expect(linesOf(everyFieldFilled())).toEqual([
      `NOTE FOR THE RECORD: A tiny choice, said until 25 November 2026, ${time}`,
      `Follows the note put in at ${time} on 25 November 2026.`,
      'Needs (picked from the list by the woman):',
      '- Language she speaks: Urdu; her words: “Noted as speak.”',
      '- Language she reads: Urdu; her words: “Noted as read.”',
      '- Interpreter, as she asks: Wanted; her words: “Noted as interpreter.”',
      '- How the interpreter is to be there: In the room; her words: “Noted as by.”',
      '- Not to interpret for her (her words): “Noted as notBy.”',
      '- Signs and lips: British Sign Language; her words: “Noted as signs.”',
      '- How to give her information: Large print; her words: “Noted as format.”',
      '- What staff need to know about her: Hearing; her words: “Noted as senses.”',
      '- What helps her during a visit: More time; her words: “Noted as room.”',
      '- Somebody who helps her to speak: Yes; her words: “Noted as helper.”',
      '- How to reach her: A call; her words: “Noted as reach.”',
      'What helps her to follow (her words): “Slowly.”',
      'Asked about her needs: Yes. Noted as identified.',
      'Written in her record: Yes. Noted as recorded.',
      'Flagged, so that staff see it first: Yes. Noted as flagged.',
      'Shared with those who need to know: Yes. Noted as shared.',
      'Interpreter booked: Yes; for 2 December 2026. Noted as booked.',
      'Interpreter at this visit: In the room. Noted as present.',
      'Needs met at this visit: Yes. Noted as met.',
      'Looked at again: Yes; to be looked at again on 2 December 2026. Noted as reviewed.',
      'Interpreter’s name, and what helped: Noted as interpreter.',
      'How needs were met: Noted as needsMet.',
      'How much she wants to know and decide: Noted as involvement.',
      'Capacity: Noted as capacity.',
      'Who was there: Noted as present.',
      'Professional: Noted as professional.',
      'Where: Noted as setting.',
      'In person, by phone or by video: Noted as mode.',
      'Began and ended: Noted as times.',
      'How urgent: Noted as urgency.',
      'Gestation, as told: 36 weeks (on 25 November 2026)',
      'Where she is now: decided: go now (written down by the woman)',
      'Local: Go now is here. Where, as “Riverside Hospitals” wrote it: “The day ward, Willow Wing”. Number to ring: 01632 960 124 (“Day ward”).',
      'Why (her words): “It is near.”',
      'Plan B: 1 of 2 answered',
      '- If it is full (her words): “Then home.”',
      'Options on the screen: go now',
      'Not offered, on the screen: other way. Why: Closed.',
      'Options not on the screen: wait',
      `Rows shown: 3 (counts both ways: 2, other measures: 0, no figure: 1), first time. Pack tiny 1.2.3, content ${tiny.hash.slice(0, 12)}.`,
      'Local: The offer on the screen was that of “Riverside Hospitals”, written on 1 November 2026. It holds until 31 October 2027. Its content: abababababab. Its figures on the screen: stayed.',
      'Matters a lot to her: How I rest',
      'Rows marked as what matters to her: Losing sleep',
      '“I”, “my” and “you” in a title are her.',
      'What she hopes for (her words): “To be at home.”',
      'What worries her (told through an interpreter, written down by a clinician): “The drive.”',
      'What was talked about: Noted as discussed.',
      'What she raised herself: Noted as raised.',
      'What was recommended, and why: Noted as recommendation.',
      'What may change the chances for her: Noted as factors.',
      'How understanding was checked: Noted as checked.',
      'Time given to decide: Noted as time.',
      'What was given to take away: Noted as given.',
      'What happens next: Noted as next.',
      'When to look at it again: Noted as review.',
      'Her copy: Noted as copy.',
      'Where consent is recorded: Noted as consent.',
      'Who may see it: Noted as sharing.',
      'Questionnaire: Noted as measure.',
      'Not recorded: 2 other fields, named in the full note',
      'In the full note only: questions that were answered; each figure; what changed since last time; what was recorded in error; codes that a clinician confirmed; her words for the door of the birth room; what was done with the record beside the panel; who wrote each line',
      'Not yet signed off. No clinician has checked these figures for this aid. It is not for use in care yet.',
      'This is not consent and not an order. Made with Evenhand, version 9.8.7.',
    ]);
  });

  it('gathers what nobody filled in, in one line', () => {
    expect(linesOf(talk()).filter((line) => line.startsWith('Not recorded: '))).toHaveLength(1);
  });

  it('says that where she is, and plan B, are not recorded, and of the options once that none was opened', () => {
    const lines = linesOf(talk());

    expect(lines).toContain('Where she is now: not recorded');
    expect(lines).toContain('Plan B: 0 of 2 answered');
    expect(lines.filter((line) => /options? /i.test(line) && !line.startsWith('Not recorded'))).toEqual([
      'Options on the screen: none were opened',
    ]);
  });

  it('says of a decision from a file that it is local', () => {
    expect(linesOf(talk({ packs: [{ ...tiny, local: true }] }))).toContain('Local, unsigned.');
    expect(linesOf(talk())).not.toContain('Local, unsigned.');
  });

  it('has the date of what was said at another visit', () => {
    const t = talk();
    const add = (deed: Deed) => t.consultation.add('tiny', deed);
    add({ kind: 'about', prompt: 'hopes', words: 'To rest.' });
    add({ kind: 'conversation', field: 'interpreter', words: 'By phone.' });
    t.clock.pass(24 * hour);
    add({ kind: 'about', prompt: 'worries', words: 'The drive.' });

    const lines = linesOf(t);

    expect(lines).toContain('What she hopes for (her words, on 24 November 2026): “To rest.”');
    expect(lines).toContain('Interpreter’s name, and what helped (written down by the woman, on 24 November 2026): By phone.');
    expect(lines).toContain('What worries her (her words): “The drive.”');
  });

  it('has a block for each of several decisions, under its name, and no name on a line', () => {
    const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };
    const t = talk({ packs: [tiny, second] });
    t.consultation.decision('second').stand('unsure', null);
    t.consultation.add('second', { kind: 'conversation', field: 'next', words: 'A tour.' });

    const note = shortOf(t);

    expect(note.split('\n')[0]).toBe(`NOTE FOR THE RECORD, said until 24 November 2026, ${time}`);
    expect(noteBlock(note, 'A tiny choice').slice(0, 3)).toEqual([
      'Where she is now: not recorded',
      'Plan B: 0 of 2 answered',
      'Options on the screen: none were opened',
    ]);
    expect(noteBlock(note, 'A second choice')[0]).toBe('Where she is now: not sure (written down by the woman)');
    expect(noteBlock(note, 'A second choice').at(-1)).toMatch(/^Not recorded: why; /);
    expect(linesOf(t).filter((line) => / Pack (?:tiny|second) 1\.2\.3, content /.test(line))).toHaveLength(2);
    expect(note.indexOf('What happens next (written down by the woman): A tour.')).toBeGreaterThan(
      note.indexOf('A second choice\n---'),
    );
  });

  it('says each option once: on the screen or not, and offered or not where that was marked', () => {
    const t = talk({ who: 'clinician' });
    const add = (deed: Deed) => t.consultation.add('tiny', deed);
    add({ kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sleep'] });
    add({ kind: 'offered', option: 'go', offered: true, why: '' });
    add({ kind: 'offered', option: 'wait', offered: true, why: '' });
    const lines = linesOf(t);

    expect(lines).toContain('Offered, on the screen: go now');
    expect(lines).toContain('Options on the screen: other way');
    expect(lines).toContain('Offered, not on the screen: wait');
    expect(lines.filter((line) => /\b(?:go now|other way|wait)\b/.test(line))).toHaveLength(3);
  });

  it('says in every line who wrote down what she told, and that it was told through an interpreter', () => {
    const hopes: Deed = { kind: 'about', prompt: 'hopes', words: 'To rest.' };
    const worries: Deed = { kind: 'about', prompt: 'worries', words: 'The drive.' };
    const notedAfter = (...deeds: Deed[]) => {
      const t = talk({ who: 'clinician' });
      for (const deed of deeds) t.consultation.add('tiny', deed);
      return linesOf(t);
    };
    const told = notedAfter(hopes, worries);

    expect(told.filter((line) => line.includes('written down by a clinician'))).toEqual([
      'What she hopes for (written down by a clinician as told): “To rest.”',
      'What worries her (written down by a clinician as told): “The drive.”',
    ]);
    expect(told.join()).not.toContain('er words');
    const through = notedAfter({ kind: 'needStep', step: 'present', state: 'inRoom', on: null, words: '' }, hopes, worries);
    expect(through.filter((line) => line.includes('(told through an interpreter, written down by a clinician)'))).toHaveLength(2);
    expect(through.join()).not.toContain('her words)');
  });

  it('names what others at home may not read among her needs, before anything of hers that is kept back', () => {
    const t = talk();
    const add = (deed: Deed) => t.consultation.add('tiny', deed);
    add({ kind: 'about', prompt: 'worries', words: 'Him.' });
    add({ kind: 'readers', others: true });
    add({ kind: 'keptBack', of: 'about', name: 'worries', on: true });
    const lines = linesOf(t);
    const at = (part: string) => lines.findIndex((line) => line.includes(part));

    expect(at('Not to be read by others at home: what worries her.')).toBeGreaterThan(0);
    expect(at('Not to be read by others at home')).toBeLessThan(at('Where she is now'));
    expect(at('Not to be read by others at home')).toBeLessThan(at('“Him.”'));
  });

  it.each(Object.entries(fiveConversations))('is short enough to be read: %s', (name, held) => {
    const rows = rowsOf(shortOf(held()), 60);

    expect(rows, name).toBeLessThanOrEqual(mostRows[name as keyof typeof mostRows]);
  });

  it('never cuts her words', () => {
    const t = talk();
    const words = 'A long thought. '.repeat(500);
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });

    expect(shortOf(t)).toContain(`“${words}”`);
  });
});
