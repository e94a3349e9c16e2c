import type { Problem } from '../../lib/problem';

/** Everything that is wrong at once, each with where it is and what to do about it, in English: it is said of files and settings. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="problem-list">
      {problems.map(({ where, what, todo }, index) => (
        <li key={index} lang="en" dir="ltr">
          <b>{where}:</b> {what}; {todo}
        </li>
      ))}
    </ul>
  );
}
