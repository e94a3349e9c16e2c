import { t } from '../maker-words';
import { FaultLines } from '../parts/fault-lines';
import { BoundField } from './bound-field';
import { ContactFields } from './contact-fields';
import { type DraftPath, fieldAt } from './draft-path';
import { noOption } from './offer-draft';
import { useForm } from './use-form';

const answers = ['here', 'not'] as const;

export interface OptionFieldsProps {
  option: { id: string; name: string };
  at: DraftPath;
}

/** Whether one option exists here. It is shown to her whatever the answer is. */
export function OptionFields({ option, at }: OptionFieldsProps) {
  const { stands, put, faultsOf } = useForm();
  const said = stands([...at, 'said']);
  const id = fieldAt([...at, 'said']);
  // A radio button of an option of which nothing is said yet makes all its fields.
  const answer = (value: string) => (said === '' ? put(at, { ...noOption(), said: value }) : put([...at, 'said'], value));
  return (
    <fieldset class="group" aria-describedby={`${id}-faults`}>
      <legend>{option.name}</legend>
      <FaultLines id={`${id}-faults`} faults={faultsOf(id)} />
      <div class="picked">
        {answers.map((one, index) => (
          <label key={one} class="pick">
            <input type="radio" id={index === 0 ? id : undefined} name={id} checked={said === one} onChange={() => answer(one)} />
            <span>{t(`options.${one}`)}</span>
          </label>
        ))}
      </div>
      {said && (
        <>
          <BoundField
            at={[...at, 'where']}
            label={t(said === 'here' ? 'options.where' : 'options.whereNot')}
            hint={t(said === 'here' ? 'options.whereHint' : 'options.whereNotHint')}
          />
          <BoundField at={[...at, 'reach']} label={t('options.reach')} hint={t('options.reachHint')} />
          <details>
            <summary>{t('options.contact')}</summary>
            <ContactFields at={[...at, 'contact']} />
          </details>
        </>
      )}
    </fieldset>
  );
}
