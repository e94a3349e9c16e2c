import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Form } from './form';

const context = createContext<Form | undefined>(undefined);
export const FormProvider = context.Provider;

export function useForm(): Form {
  const form = useContext(context);
  if (!form) throw new Error('there is no form around this');
  return form;
}
