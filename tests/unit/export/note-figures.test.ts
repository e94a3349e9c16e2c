import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/pack/pack';
import { planOf } from '../../../lib/plan/plan';
import { clockAt, talk, tiny } from '../../support/builders';
import { ofEveryKind, parted } from '../../support/every-kind';
import { fullNoteOf } from '../../support/full-note-of';
import { noteBlock, noteRow } from '../../support/note-block';

const figures = 'Figures that were shown: A tiny choice';

/** The note after the grid of a decision stood on the screen, for a first time. */
function noteAfterLooking(pack: Pack, at?: string) {
  const t = talk({ packs: [pack], clock: clockAt(at) });
  const decision = t.consultation.decision(pack.id);
  decision.pickStratum('first');
  for (const { id } of pack.parts) {
    decision.turnToPart(id);
    decision.wasShown();
  }
  return fullNoteOf(t.plan());
}
const note = noteAfterLooking(ofEveryKind);

describe('a row in a note', () => {
  it('has the published interval of each figure, and both frames of a range', () => {
    expect(noteRow(note, 'A fever')).toEqual([
      'A fever [1]. At the birth.',
      '- Go now: 30 in 1,000 had it, 970 in 1,000 did not',
      '- Other way: between 12 and 18 in 1,000 had it, between 982 and 988 in 1,000 did not',
      '  Go now: the range given is 21 to 44 in 1,000.',
      '  The evidence is limited or does not agree. Certainty: low.',
    ]);
  });

  it('has how a figure was worked out, and both of the places where it was read', () => {
    expect(noteRow(note, 'An ache')).toEqual([
      'An ache [1 and 2]. At the birth.',
      '- Go now: 20 in 10,000 had it, 9,980 in 10,000 did not',
      '- Other way: 40 in 10,000 had it, 9,960 in 10,000 did not',
      '  Worked out: 20 in 10,000 for going now, from both groups of the study.',
      '  A clear difference was found. Certainty: very low.',
    ]);
  });

  it('has a measure in its own unit, of one or of many', () => {
    expect(noteRow(note, 'How long it takes').slice(1, 3)).toEqual([
      '- Go now: 1 hour (half took less)',
      '- Other way: 3 hours (half took less)',
    ]);
  });

  it('names its group where that is not hers, and tells what is known without a number', () => {
    expect(noteRow(note, 'How long the stay is')).toEqual([
      'How long the stay is (Older women) [1]. At the birth.',
      '- Go now: 2 hours (set by the ward)',
      '- Other way: No number. It is told without a number.',
      '  Set by guidance or a timetable. Nobody measured it. Certainty: not graded.',
    ]);
  });

  it('is numbered by the place where it was read, each place once', () => {
    const lines = noteBlock(note, figures);
    const sources = lines.slice(lines.indexOf('Sources:') + 1).filter((line) => /^\[\d+\]/.test(line));

    expect(sources).toEqual([
      '[1] A. Author. A study. 2020. Table 1.',
      '[2] B. Author. Another study. 2021. Figure 2. https://example.org/second',
    ]);
  });
});

describe('a row past its date in a note', () => {
  const said = /Past its review date/;

  it('stays in it, and says so before its figures', () => {
    const row = noteRow(noteAfterLooking(ofEveryKind, '2027-02-02T10:00:00.000Z'), 'How long the stay is');

    expect(row[1]).toBe('  Past its review date, 1 February 2027: it may no longer hold.');
    expect(row[2]).toBe('- Go now: 2 hours (set by the ward)');
  });

  it('is the only one that says so', () => {
    const lines = noteAfterLooking(ofEveryKind, '2027-02-02T10:00:00.000Z').split('\n');

    expect(lines.filter((line) => said.test(line))).toHaveLength(1);
  });

  it.each(['2026-11-24T10:00:00.000Z', '2027-02-01T23:59:59.000Z'])('says nothing on %s, when its day still counts', (at) => {
    expect(noteAfterLooking(ofEveryKind, at)).not.toMatch(said);
  });

  it('is every row when its pack is past its date, each with the date that it is past', () => {
    const lines = noteAfterLooking(ofEveryKind, '2028-01-01T10:00:00.000Z').split('\n');

    const dates = lines.filter((line) => said.test(line)).map((line) => /date, (.+):/.exec(line)?.[1]);
    expect(dates).toEqual([...Array(6).fill('31 December 2027'), '1 February 2027']);
  });
});

describe('the note of a decision of several parts', () => {
  const both = noteAfterLooking(parted);

  it('has where she is in each part', () => {
    expect(noteBlock(both, 'A tiny choice').filter((line) => line.includes('Where she is now'))).toEqual([
      '- How it begins: Where she is now: not recorded',
      '- What comes after: Where she is now: not recorded',
    ]);
  });

  it('has the figures of each part under its name, with the options of that part', () => {
    const lines = noteBlock(both, figures);

    expect(lines.indexOf('How it begins:')).toBeLessThan(lines.indexOf('What comes after:'));
    expect(noteRow(both, 'Being sore').filter((line) => line.startsWith('- '))).toHaveLength(2);
    expect(noteRow(both, 'Being calm')).toEqual([
      'Being calm [1]. At the birth.',
      '- Stay on: 700 in 1,000 had it, 300 in 1,000 did not',
      '- Wait: 600 in 1,000 had it, 400 in 1,000 did not',
      '  A clear difference was found. Certainty: low.',
    ]);
  });

  it('has no name of a part where there is one', () => {
    expect(noteBlock(note, figures)[1]).toBe('Being sore [1]. At the birth.');
  });
});

describe('the note of what is not part of Evenhand', () => {
  it('says of a decision from a file that it is local and unsigned', () => {
    const local: Pack = { ...tiny, local: true };

    expect(noteBlock(noteAfterLooking(local), 'A tiny choice')[0]).toMatch(/^Local, unsigned\. .*Nobody has signed it/);
    expect(noteAfterLooking(tiny)).not.toContain('Local, unsigned.');
  });

  it('says what was recorded of a decision that is not here, and which', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');

    const elsewhere = fullNoteOf(planOf(t.consultation.events.value, [], 'woman', t.clock.now()));

    expect(elsewhere).toContain('1 thing was recorded about a decision that is not here (tiny). It is kept');
    expect(note).not.toContain('a decision that is not here');
  });
});

it('the note says for whom its figures are, where there was no group to pick', () => {
  const everybody: Pack = { ...tiny, strata: tiny.strata.map((stratum) => ({ ...stratum, pick: false })) };

  const [lead, ...rows] = noteBlock(noteAfterLooking(everybody), figures);

  expect(lead).toBe('All rows of the comparison, in the order of the screen. Not every row may have been read.');
  expect(rows.filter((line) => line.startsWith('Being sore'))).toEqual([
    'Being sore (First time) [1]. At the birth.',
    'Being sore (Later time) [1]. At the birth.',
  ]);
});
