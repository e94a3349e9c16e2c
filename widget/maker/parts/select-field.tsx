import type { ComponentChildren } from 'preact';
import { Field, type FieldProps } from './field';

export interface SelectFieldProps extends FieldProps {
  value: string;
  onPick: (value: string) => void;
  /** Its options. */
  children: ComponentChildren;
}

/** One of many, by the browser's own list. */
export function SelectField({ value, onPick, children, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(tied) => (
        <select {...tied} class="text-entry" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
