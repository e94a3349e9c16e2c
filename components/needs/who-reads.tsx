import { keepableWords } from '../../lib/export/keepable-words';
import { keepables } from '../../lib/plan/keepable';
import { planNow } from '../../lib/plan/plan-now';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { useAid } from '../aid-context';
import { ChoiceGroup } from '../choice-group';

/** Whether others at home may read what she takes home, and which of her words are then left out of it. */
export function WhoReads() {
  const { t, words, consultation } = useAid();
  const plan = planNow(consultation);
  const all = keepables(plan);
  const { readers } = plan;
  return (
    <section class="plan-part who-reads">
      <h2>{t('readers.title')}</h2>
      <p class="soft">{t('readers.lead')}</p>
      <p class="soft">{t('readers.device')}</p>
      <ChoiceGroup
        legend={t('readers.title')}
        unseenLegend
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`readers.${value}`) }))}
        chosen={readers === null ? undefined : readers ? 'yes' : 'no'}
        onChoose={(value) => sayOfHer(consultation, { kind: 'readers', others: value === 'yes' })}
      />
      {readers !== null && (
        <button class="link-button small" type="button" onClick={() => sayOfHer(consultation, { kind: 'readers', others: null })}>
          {t('weight.clear')}
          <span class="unseen">: {t('readers.title')}</span>
        </button>
      )}
      {readers && all.length === 0 && <p class="soft">{t('readers.nothing')}</p>}
      {readers && all.length > 0 && (
        // Read aloud, it would tell whoever is in the room what must not be read by them.
        <fieldset class="need-ways kept-back" data-not-aloud>
          <legend>{t('readers.which')}</legend>
          {all.map((one) => (
            <label key={one.key} class="tick">
              <input
                type="checkbox"
                autocomplete="off"
                checked={one.keptBack}
                onChange={(event) =>
                  sayOfHer(
                    consultation,
                    { kind: 'keptBack', of: one.of, name: one.name, on: event.currentTarget.checked },
                    one.pack,
                  )
                }
              />
              <span {...((one.of === 'question' || one.of === 'door') && { dir: 'auto' as const, translate: false })}>
                {keepableWords(one, plan, words)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {readers && plan.door.some(({ said }) => said) && <p class="soft">{t('readers.door')}</p>}
    </section>
  );
}
