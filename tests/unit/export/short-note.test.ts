import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, hour, type Talk, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';
import { noteBlock } from '../../support/note-block';

const shortOf = (t: Talk) => recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '9.8.7' }).text;
const linesOf = (t: Talk) => shortOf(t).trimEnd().split('\n');
const time = aidWords.time('2026-11-25T10:00:00Z');

describe('the short note', () => {
  it('has needs, people and weeks, then the decision, her other words, questions, what comes next and what is not there', () => {
    expect(linesOf(everyFieldFilled())).toEqual([
      `NOTE FOR THE RECORD: A tiny choice, 25 November 2026, ${time}`,
      `Follows the note put in at ${time} on 25 November 2026.`,
      'Language she speaks (picked from the list by the woman): Urdu',
      'Language she speaks (her words): “Noted as speak.”',
      'Language she reads (picked from the list by the woman): Urdu',
      'Language she reads (her words): “Noted as read.”',
      'Interpreter, as she asks (picked from the list by the woman): Wanted',
      'Interpreter, as she asks (her words): “Noted as interpreter.”',
      'How the interpreter is to be there (picked from the list by the woman): In the room',
      'How the interpreter is to be there (her words): “Noted as by.”',
      'Not to interpret for her (her words): “Noted as notBy.”',
      'Signs and lips (picked from the list by the woman): British Sign Language',
      'Signs and lips (her words): “Noted as signs.”',
      'How to give her information (picked from the list by the woman): Large print',
      'How to give her information (her words): “Noted as format.”',
      'What staff need to know about her (picked from the list by the woman): Hearing',
      'What staff need to know about her (her words): “Noted as senses.”',
      'What helps her during a visit (picked from the list by the woman): More time',
      'What helps her during a visit (her words): “Noted as room.”',
      'Somebody who helps her to speak (picked from the list by the woman): Yes',
      'Somebody who helps her to speak (her words): “Noted as helper.”',
      'How to reach her (picked from the list by the woman): A call',
      'How to reach her (her words): “Noted as reach.”',
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
      'Options on the screen: go now; other way',
      'Options not on the screen: wait',
      'Not offered: other way. Why: Closed.',
      'Matters a lot to her: How I rest',
      'Rows marked as what matters to her: Losing sleep',
      'Titles of plan B and of what matters are as she read them: “I”, “my” and “you” in them are her.',
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
      'Not recorded: home, family, who is with her; what happened before, to her or someone close',
      'Also said, and in the full note only: questions that were answered; the figures, and whose they are; what changed since last time; what was recorded in error; codes that a clinician confirmed; her words for the door of the birth room; what was done with the record beside the panel; who wrote each line down, and when',
      `Receipt: A tiny choice, pack tiny, version 1.2.3, content ${tiny.hash.slice(0, 12)}. Compared: go now and other way.`,
      'Local: The offer on the screen was that of “Riverside Hospitals”, written on 1 November 2026. It holds until 31 October 2027. Its content: abababababab. Its figures on the screen: stayed.',
      'Not yet signed off: A tiny choice. No clinician has checked these figures for this aid. It is not for use in care yet.',
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
    expect(lines.filter((line) => line.startsWith('Options '))).toEqual(['Options on the screen: none were opened']);
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
    expect(lines).toContain('Interpreter’s name, and what helped (on 24 November 2026): By phone.');
    expect(lines).toContain('What worries her (her words): “The drive.”');
  });

  it('has a block for each of several decisions, under its name, and no name on a line', () => {
    const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };
    const t = talk({ packs: [tiny, second] });
    t.consultation.decision('second').stand('unsure', null);
    t.consultation.add('second', { kind: 'conversation', field: 'next', words: 'A tour.' });

    const note = shortOf(t);

    expect(note.split('\n')[0]).toBe(`NOTE FOR THE RECORD, 24 November 2026, ${time}`);
    expect(noteBlock(note, 'A tiny choice').slice(0, 3)).toEqual([
      'Where she is now: not recorded',
      'Plan B: 0 of 2 answered',
      'Options on the screen: none were opened',
    ]);
    expect(noteBlock(note, 'A second choice')[0]).toBe('Where she is now: not sure (written down by the woman)');
    expect(noteBlock(note, 'A second choice').at(-1)).toMatch(/^Not recorded: why; /);
    expect(linesOf(t).filter((line) => line.startsWith('Receipt: '))).toHaveLength(2);
    expect(note.indexOf('What happens next: A tour.')).toBeGreaterThan(note.indexOf('A second choice\n---'));
  });

  it('never cuts her words', () => {
    const t = talk();
    const words = 'A long thought. '.repeat(500);
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });

    expect(shortOf(t)).toContain(`“${words}”`);
  });
});
