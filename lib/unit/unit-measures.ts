import { type AskedQuestion, askedAnswers, type DoneMeasure } from '../counts/measures';
import type { UnitMonth } from './add-files';
import type { Share } from './periods';

/** What the unit page draws, in its order: a part of the conversations, of the women who needed an interpreter, or who answered. */
export type UnitMeasure = DoneMeasure | 'interpreter' | AskedQuestion;

interface Measured {
  id: UnitMeasure;
  of: 'conversations' | 'interpreter' | 'answers';
  share: Share;
}

const done = (id: DoneMeasure): Measured => ({
  id,
  of: 'conversations',
  share: ({ done, made }) => ({ ...done[id], ...made[id] }),
});

const answered = (id: AskedQuestion): Measured => ({
  id,
  of: 'answers',
  share: ({ said, made }: UnitMonth) => ({
    ...made[id],
    value: said[`asked.${id}.yes`] ?? 0,
    of: askedAnswers.reduce((sum, answer) => sum + (said[`asked.${id}.${answer}`] ?? 0), 0),
  }),
});

export const unitMeasures: readonly Measured[] = [
  done('compared'),
  done('waiting'),
  done('planB'),
  done('given'),
  {
    id: 'interpreter',
    of: 'interpreter',
    share: ({ said, made }) => {
      const present = said['interpreter.present'] ?? 0;
      return { ...made.interpreter, value: present, of: present + (said['interpreter.absent'] ?? 0) };
    },
  },
  answered('choice'),
  answered('heard'),
  answered('time'),
];
