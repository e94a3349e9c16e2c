import type { Decision } from 'evenhand-decisions';
import { t } from '../maker-words';
import { noRow } from './offer-draft';
import { OptionFields } from './option-fields';
import { RowFields } from './row-fields';
import { useForm } from './use-form';

/** One decision: for each of its options whether it exists here, and the trust's own figures. */
export function DecisionFields({ decision }: { decision: Decision }) {
  const { draft, put } = useForm();
  const at = ['decisions', decision.id];
  const { rows = [] } = draft.value.decisions[decision.id] ?? {};
  const filled = Object.hasOwn(draft.value.decisions, decision.id);
  const add = () => {
    const taken = new Set(rows.map(({ id }) => id));
    const free = rows.map((_, index) => index + 1).find((n) => !taken.has(`local-${n}`)) ?? rows.length + 1;
    put([...at, 'rows'], [...rows, noRow(`local-${free}`)]);
  };
  return (
    <div class="decision-fields">
      <h4>{t('options.title')}</h4>
      <p class="small soft">{t('options.lead')}</p>
      {decision.options.map((option) => (
        <OptionFields key={option.id} option={option} at={[...at, 'options', option.id]} />
      ))}
      <h4>{t('rows.title')}</h4>
      <p class="small soft">{t('rows.lead')}</p>
      {rows.map((row, index) => (
        <RowFields
          key={row.id}
          n={index + 1}
          options={decision.options}
          at={[...at, 'rows', index]}
          onRemove={() =>
            put(
              [...at, 'rows'],
              rows.filter((_, place) => place !== index),
            )
          }
        />
      ))}
      <button class="button button-quiet" type="button" onClick={add}>
        {t('rows.add')}
      </button>
      {filled && (
        <button
          class="link-button"
          type="button"
          onClick={() => put(['decisions'], without(draft.peek().decisions, decision.id))}
        >
          {t('decisions.nothing')}
        </button>
      )}
    </div>
  );
}

function without<T>(all: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = all;
  return rest;
}
