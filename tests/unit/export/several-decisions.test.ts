import { describe, expect, it } from 'vitest';
import { noteText } from '../../../lib/export/note-text';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, hour, talk, tiny } from '../../support/builders';
import { noteBlock } from '../../support/note-block';

const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };

/** Two decisions that have the same options, spoken of on two days; `packs` are those that the note is about. */
function noteOf(packs: readonly Pack[] = [tiny, second]) {
  const t = talk({ packs });
  const each = (say: (decision: ReturnType<typeof t.consultation.decision>) => void) => {
    for (const { id } of packs) say(t.consultation.decision(id));
  };
  each((decision) => {
    decision.stand('unsure', null);
    decision.weigh('rest', 'some');
  });
  t.clock.pass(24 * hour);
  each((decision) => decision.stand('decided', 'wait'));
  each((decision) => t.consultation.add(decision.pack.id, { kind: 'offered', option: 'go', offered: false, why: 'Closed.' }));
  return noteText(t.plan(), aidWords);
}

describe('the note of several decisions', () => {
  it('has a part for each, under its name', () => {
    const note = noteOf();

    for (const { title } of [tiny, second])
      expect(noteBlock(note, title)[0]).toBe(
        'Where she is now: I have decided: wait. (on 25 November 2026, by the woman, figures 1.2.3)',
      );
  });

  it('says of which decision an option was not offered', () => {
    expect(noteBlock(noteOf(), 'The conversation').slice(-2)).toEqual([
      'A tiny choice: Go now: Not offered. Why: Closed.',
      'A second choice: Go now: Not offered. Why: Closed.',
    ]);
  });

  it('says of which decision something changed', () => {
    const changes = noteBlock(noteOf(), 'Changed since last time');

    expect(changes.filter((line) => line.includes('Where she is now'))).toEqual([
      '- A tiny choice: Where she is now. Before: I am not sure. · Now: I have decided: wait.',
      '- A second choice: Where she is now. Before: I am not sure. · Now: I have decided: wait.',
    ]);
  });

  it('has the figures of each with a receipt of its own', () => {
    const lines = noteOf().split('\n');

    expect(lines.filter((line) => line.startsWith('Figures that were shown: '))).toEqual([
      'Figures that were shown: A tiny choice',
      'Figures that were shown: A second choice',
    ]);
  });
});

it('the note of one decision repeats its name nowhere', () => {
  const note = noteOf([tiny]);

  expect(noteBlock(note, 'The conversation').at(-1)).toBe('Go now: Not offered. Why: Closed.');
  expect(noteBlock(note, 'Changed since last time')[0]).toMatch(/^- Where she is now\./);
});
