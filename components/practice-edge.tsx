import { practiceStamp } from '../lib/practice/practice-stamp';

/**
 * Down the side of every page that is printed: a box that is fixed is repeated on each of them, and each leaves room for
 * it. A page that is saved has it in view from its top to its end; the classroom has its banner there.
 */
export function PracticeEdge() {
  return (
    <div class="practice-edge" aria-hidden="true" lang="en-GB" dir="ltr">
      <p>{practiceStamp}</p>
    </div>
  );
}
