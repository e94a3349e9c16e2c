import { TextField, type TextFieldProps } from '../parts/text-field';
import { type DraftPath, fieldAt } from './draft-path';
import { useForm } from './use-form';

export interface BoundFieldProps extends Omit<TextFieldProps, 'id' | 'value' | 'onSay' | 'faults'> {
  at: DraftPath;
}

/** A field of the draft, with what is wrong with it beside it. */
export function BoundField({ at, ...field }: BoundFieldProps) {
  const { stands, put, faultsOf } = useForm();
  const id = fieldAt(at);
  return <TextField {...field} id={id} value={stands(at)} faults={faultsOf(id)} onSay={(value) => put(at, value)} />;
}
