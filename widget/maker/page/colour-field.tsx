import { t } from '../maker-words';
import { Field, type FieldProps } from '../parts/field';

export interface ColourFieldProps extends FieldProps {
  /** As it is typed. */
  value: string;
  /** What the browser's own picker begins with: six digits after a number sign. */
  seen: string;
  onSay: (value: string) => void;
}

/** A colour: typed, or picked with the browser's own picker. Two controls for one value. */
export function ColourField({ value, seen, onSay, ...field }: ColourFieldProps) {
  return (
    <Field {...field}>
      {(tied) => (
        <div class="colour-line">
          <input
            {...tied}
            class="text-entry is-plain is-short"
            value={value}
            dir="ltr"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => onSay(event.currentTarget.value)}
          />
          <input
            class="colour-entry"
            type="color"
            aria-label={t('look.pick')}
            value={seen}
            onChange={(event) => onSay(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}
