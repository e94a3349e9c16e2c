import type { Problem } from '../../../lib/problem';

/** What is wrong with one field, and what to do about it: one line each, nothing where nothing is wrong. */
export function FaultLines({ id, faults }: { id: string; faults: readonly Pick<Problem, 'what' | 'todo'>[] }) {
  return (
    <div class="fault-lines" id={id}>
      {faults.map(({ what, todo }, index) => (
        <p key={index} class="problem">
          {todo ? `${what}; ${todo}` : what}
        </p>
      ))}
    </div>
  );
}
