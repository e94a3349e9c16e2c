import { t } from '../maker-words';
import { Step } from '../parts/step';
import { DecisionFields } from './decision-fields';
import { faultsIn, saidOf } from './form';
import { useForm } from './use-form';

/** Every decision in a line, and the one that is open below it. */
export function PartDecisions() {
  const form = useForm();
  const { decisions, open } = form;
  return (
    <Step n={4} title={t('decisions.title')}>
      <p class="small soft">{t('decisions.lead')}</p>
      <ul class="decision-list">
        {decisions.map((decision) => {
          const { id, title } = decision;
          const isOpen = open.value === id;
          const n = faultsIn(form, id);
          return (
            <li key={id} data-decision={id}>
              <h3>
                <button
                  class="decision-line"
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={`decision-${id}`}
                  onClick={() => {
                    open.value = isOpen ? '' : id;
                  }}
                >
                  <b>{title}</b>
                  <span>{saidOf(form, decision)}</span>
                  {n > 0 && <span class="decision-faults">{t('decisions.faults', { n })}</span>}
                </button>
              </h3>
              <div id={`decision-${id}`} hidden={!isOpen}>
                {isOpen && <DecisionFields decision={decision} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Step>
  );
}
