import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/pack/pack';
import { hour, talk, tiny } from '../../support/builders';
import { fullNoteOf } from '../../support/full-note-of';
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
  return fullNoteOf(t.plan());
}

describe('the note of several decisions', () => {
  it('has a part for each, under its name', () => {
    const note = noteOf();

    for (const { title } of [tiny, second])
      expect(noteBlock(note, title)).toContain(
        '- Where she is now: decided: wait (written down by the woman, on 25 November 2026)',
      );
  });

  it('says with each decision which option was not offered', () => {
    const note = noteOf();

    for (const { title } of [tiny, second])
      expect(noteBlock(note, title)).toContain(
        '- Go now: not on the screen. Not offered (written down by the woman, on 25 November 2026). Why: Closed.',
      );
  });

  it('says of which decision something changed', () => {
    const changes = noteBlock(noteOf(), 'What was put right, and what changed');

    for (const { title } of [tiny, second]) {
      const at = changes.indexOf(`- ${title}: Where she is now`);
      expect(changes.slice(at + 1, at + 3)).toEqual(['  Before: not sure', '  Now: decided: wait']);
    }
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

  const changes = noteBlock(note, 'What was put right, and what changed');
  expect(changes).toContain('- Where she is now');
  expect(changes).toContain('- Go now');
});
