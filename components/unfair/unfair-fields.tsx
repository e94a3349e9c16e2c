import type { Signal } from '@preact/signals';
import { type Wrong, wrongs } from '../../lib/unfair/wrongs';
import { useAid } from '../aid-context';
import { ChoiceGroup } from '../choice-group';
import { PickWays } from '../needs/pick-ways';
import { tellsNobody } from '../tells-nobody';
import { typedDir } from '../typed-dir';

interface UnfairFieldsProps {
  wrong: Signal<Wrong | undefined>;
  option: Signal<string | undefined>;
  hers: Signal<string>;
}

/** What is wrong, of which option, and her own words. None is needed, and nothing is ticked beforehand. */
export function UnfairFields({ wrong, option, hers }: UnfairFieldsProps) {
  const { t, decision } = useAid();
  return (
    <section class="unfair-fields" aria-label={t('unfair.what')}>
      <ChoiceGroup
        legend={t('unfair.what')}
        choices={wrongs.map((value) => ({ value, label: t(`unfair.wrong.${value}`) }))}
        chosen={wrong.value}
        onChoose={(value) => {
          wrong.value = value;
        }}
      />
      <PickWays
        legend={t('unfair.option')}
        ways={decision.part.value.options.map(({ id, name }) => ({ value: id, label: name }))}
        picked={option.value === undefined ? [] : [option.value]}
        one
        onPick={([id]) => {
          option.value = id;
        }}
      />
      <label class="field">
        <span>
          {t('unfair.words')}
          <small class="field-hint">{t('unfair.wordsHint')}</small>
        </span>
        <textarea
          class="hers-field"
          rows={4}
          dir={typedDir(hers.value)}
          {...tellsNobody}
          value={hers.value}
          onInput={(event) => {
            hers.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="small soft">{t('unfair.forgotten')}</p>
    </section>
  );
}
