import { practiceStamp } from '../lib/practice/practice-stamp';

/** Above what is printed or saved of a plan that was acted. */
export function PracticeHead() {
  return (
    <p class="practice-head" lang="en-GB" dir="ltr" data-practice>
      <b>{practiceStamp}</b>
    </p>
  );
}
