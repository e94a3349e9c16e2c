import { t } from '../maker-words';
import { SelectField } from '../parts/select-field';
import { Step } from '../parts/step';
import { resultsOf } from './results';
import { useMaker } from './use-maker';

const stages = ['antenatal', 'birth', 'postnatal'] as const;

/** Which decision, and in which language. */
export function StepDecision() {
  const maker = useMaker();
  const { list, decisions, wishes, wish } = maker;
  const { lang } = wishes.value;
  const picked = list.packs[wishes.value.pack]?.[lang];
  const there = decisions.filter(({ id }) => list.packs[id]?.[lang]);
  return (
    <Step n={1} title={t('decision.title')}>
      <SelectField
        id="decision"
        label={t('decision.label')}
        hint={t('decision.hint')}
        value={wishes.value.pack}
        onPick={(id) => wish('pack', id)}
      >
        <option value="">{t('decision.none')}</option>
        {stages.map((stage) => (
          <optgroup key={stage} label={t(`stage.${stage}`)}>
            {there
              .filter((one) => one.stage === stage)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {list.packs[id]?.[lang]?.title}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      {picked && (
        <div class="small">
          <p class="soft">{t('decision.options')}</p>
          <ul class="dashes">
            {picked.options.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {resultsOf(maker) && (
            <p class="ready">
              <a href="#results">{t('decision.ready')}</a>. {t('decision.readySays')}
            </p>
          )}
        </div>
      )}
    </Step>
  );
}
