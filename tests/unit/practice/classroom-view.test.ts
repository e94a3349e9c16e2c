import { describe, expect, it } from 'vitest';
import { type ClassroomView, hashOf, openedBy } from '../../../lib/practice/classroom-view';

const views: ClassroomView[] = [
  { at: 'start' },
  { at: 'case', case: 'interpreter-on-the-telephone' },
  { at: 'card', case: 'interpreter-on-the-telephone', role: 'observer' },
  { at: 'practice', practice: 'practice-4a1c', section: 'debrief' },
  { at: 'debrief', debrief: 'practice-one' },
  { at: 'tilt' },
];

describe('an address of the classroom', () => {
  it.each(views)('leads to the view that it was made of: $at', (view) => {
    expect(openedBy(hashOf(view))).toEqual({ view, large: false, print: false });
    expect(openedBy(hashOf(view, 'large', 'print'))).toEqual({ view, large: true, print: true });
  });

  it.each(['', '#', '#case', '#practice/one', '#practice/one/score', '#<b>', '#case/?large'])(
    'leads to the start where there is no such view: %s',
    (hash) => {
      expect(openedBy(hash).view).toEqual({ at: 'start' });
    },
  );

  it('leads to the case where there is no such card in it, so that nobody is shown another', () => {
    expect(openedBy('#case/one/midwives').view).toEqual({ at: 'case', case: 'one' });
  });
});
