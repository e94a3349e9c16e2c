import type { Problem } from '../../../lib/problem';

export interface FaultListProps {
  faults: readonly (Problem & { field?: string | undefined })[];
  /** Leads to the field that a fault is about; without it the list only tells. */
  onGo?: (field: string) => void;
}

/** Everything that is wrong at once: where, what, and what to do. */
export function FaultList({ faults, onGo }: FaultListProps) {
  return (
    <ul class="fault-list">
      {faults.map(({ where, what, todo, field }, index) => (
        <li key={index}>
          {field && onGo ? (
            <button class="link-button" type="button" onClick={() => onGo(field)}>
              {where}
            </button>
          ) : (
            <b>{where}</b>
          )}{' '}
          {what}; {todo}.
        </li>
      ))}
    </ul>
  );
}
