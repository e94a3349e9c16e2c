import { t, words } from '../maker-words';
import { SelectField } from '../parts/select-field';
import { BoundField } from './bound-field';
import { type DraftPath, fieldAt } from './draft-path';
import { noArm } from './offer-draft';
import { useForm } from './use-form';

const denominators = [10, 100, 1_000, 10_000, 100_000];
const kinds = ['rate', 'unknown', 'notApplicable'] as const;

export interface RowFieldsProps {
  /** Which of the figures, counted from 1. */
  n: number;
  options: readonly { id: string; name: string }[];
  at: DraftPath;
  onRemove: () => void;
}

/** One figure of the trust, for every option, with where it is from. */
export function RowFields({ n, options, at, onRemove }: RowFieldsProps) {
  const { stands, put, faultsOf } = useForm();
  const per = fieldAt([...at, 'per']);
  return (
    <fieldset class="group">
      <legend>{t('rows.one', { n })}</legend>
      <BoundField at={[...at, 'label']} label={t('rows.label')} hint={t('rows.labelHint')} />
      <div class="pair-fields">
        <BoundField at={[...at, 'who']} label={t('rows.who')} hint={t('rows.whoHint')} />
        <BoundField at={[...at, 'window']} label={t('rows.window')} hint={t('rows.windowHint')} />
        <BoundField at={[...at, 'had']} label={t('rows.had')} hint={t('rows.hadHint')} />
        <BoundField at={[...at, 'not']} label={t('rows.not')} hint={t('rows.notHint')} />
      </div>
      <SelectField
        id={per}
        label={t('rows.per')}
        hint={t('rows.perHint')}
        faults={faultsOf(per)}
        value={stands([...at, 'per'])}
        onPick={(value) => put([...at, 'per'], value)}
      >
        {denominators.map((one) => (
          <option key={one} value={String(one)}>
            {words.number(one)}
          </option>
        ))}
      </SelectField>
      {options.map(({ id, name }) => (
        <ArmFields key={id} name={name} at={[...at, 'arms', id]} per={Number(stands([...at, 'per']))} />
      ))}
      <div class="pair-fields">
        <BoundField at={[...at, 'source', 'title']} label={t('rows.sourceTitle')} hint={t('rows.sourceTitleHint')} />
        <BoundField at={[...at, 'source', 'publisher']} label={t('rows.publisher')} />
        <BoundField at={[...at, 'source', 'date']} label={t('rows.date')} hint={t('rows.dateHint')} type="date" short />
        <BoundField at={[...at, 'source', 'url']} label={t('rows.url')} type="url" plain />
      </div>
      <button class="link-button" type="button" onClick={onRemove}>
        {t('rows.remove', { n })}
      </button>
    </fieldset>
  );
}

/** What the figure is for one option: a number, not known, or that it does not apply. */
function ArmFields({ name, at, per }: { name: string; at: DraftPath; per: number }) {
  const { stands, put, faultsOf } = useForm();
  const id = fieldAt([...at, 'kind']);
  const kind = stands([...at, 'kind']) || noArm().kind;
  return (
    <div class="arm-fields">
      <SelectField
        id={id}
        label={t('rows.arm', { option: name })}
        faults={faultsOf(id)}
        value={kind}
        onPick={(value) => put([...at, 'kind'], value)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`rows.${one}`)}
          </option>
        ))}
      </SelectField>
      {kind === 'rate' ? (
        <BoundField at={[...at, 'value']} label={t('rows.value', { per, option: name })} inputMode="numeric" short plain />
      ) : (
        <BoundField at={[...at, 'why']} label={t('rows.why', { option: name })} />
      )}
    </div>
  );
}
