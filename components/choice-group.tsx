import type { ComponentChildren } from 'preact';
import { useId } from './aid-context';

export interface Choice<T extends string> {
  value: T;
  label: ComponentChildren;
}

export interface ChoiceGroupProps<T extends string> {
  legend: ComponentChildren;
  choices: readonly Choice<T>[];
  /** Nothing is chosen until somebody chooses. */
  chosen: T | undefined;
  onChoose: (value: T) => void;
  /** `list`: one below the other. `line`: equal parts of one line. */
  as?: 'list' | 'line';
  unseenLegend?: boolean;
}

/** Radio buttons: the platform's own keyboard, names and states. */
export function ChoiceGroup<T extends string>({
  legend,
  choices,
  chosen,
  onChoose,
  as = 'list',
  unseenLegend,
}: ChoiceGroupProps<T>) {
  const name = useId();
  return (
    <fieldset class={as === 'list' ? 'choices' : 'picked'}>
      <legend class={unseenLegend ? 'unseen' : undefined}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class={as === 'list' ? 'choice' : 'pick'}>
          <input
            type="radio"
            autocomplete="off"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
