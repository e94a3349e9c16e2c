import { Field, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  value: string;
  onSay: (value: string) => void;
  /** More than one line. */
  rows?: number;
  type?: 'text' | 'date' | 'url' | 'tel' | 'email';
  inputMode?: 'numeric';
  /** As wide as what goes into it, and no wider. */
  short?: boolean;
  /** Code or an address: not to be translated or corrected. */
  plain?: boolean;
}

/** A field for text. Nothing that is typed is kept by the browser or sent to a spelling service. */
export function TextField({ value, onSay, rows, type = 'text', inputMode, short, plain, ...field }: TextFieldProps) {
  const look = ['text-entry', short && 'is-short', plain && 'is-plain'].filter(Boolean).join(' ');
  const common = {
    class: look,
    value,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onSay(event.currentTarget.value),
  };
  const dir = plain ? 'ltr' : 'auto';
  return (
    <Field {...field}>
      {(tied) => {
        if (rows) return <textarea {...tied} {...common} rows={rows} dir={dir} />;
        if (type === 'date') return <input {...tied} {...common} type="date" />;
        // `type` stays text: a browser checks addresses in words of its own, and forbids spaces in a number to ring.
        const keys = inputMode ?? (type === 'text' ? undefined : type);
        return <input {...tied} {...common} inputmode={keys} dir={dir} autocapitalize={plain ? 'off' : undefined} />;
      }}
    </Field>
  );
}
