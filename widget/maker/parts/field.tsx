import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../lib/problem';
import { FaultLines } from './fault-lines';

export interface FieldProps {
  /** Unique in the page. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  faults?: readonly Pick<Problem, 'what' | 'todo'>[];
}

/** What ties a control to its hint and its faults. */
export interface Tied {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label above, a hint under it, what is wrong, and the control. */
export function Field({ id, label, hint, faults = [], children }: FieldProps & { children: (tied: Tied) => ComponentChildren }) {
  const described = [hint && `${id}-hint`, faults.length > 0 && `${id}-faults`].filter(Boolean).join(' ');
  return (
    <div class={faults.length > 0 ? 'entry has-faults' : 'entry'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultLines id={`${id}-faults`} faults={faults} />
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(faults.length > 0 && { 'aria-invalid': true }),
      })}
    </div>
  );
}
