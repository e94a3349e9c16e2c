import type { AboutPrompt, Weight } from '../lib/consultation/event-schema';
import { aboutPrompts } from '../lib/consultation/said-of';
import type { Value } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { ChoiceGroup } from './choice-group';
import { HersField } from './hers-field';
import { NeedsCard } from './needs/needs-card';
import { WhoWrites } from './needs/who-writes';
import { Next } from './next';
import { Picture } from './picture';
import { Title } from './title';
import { WhatMattersFirst } from './what-matters-first';

const weights: readonly Weight[] = ['lot', 'some', 'little', 'unsure'];

/** What helps when she is talked with is asked with what she needs, once. */
const isAskedHere = (prompt: AboutPrompt) => prompt !== 'talk';

/** Her own words first: prompts, never a checklist. Then how much each thing matters. */
export function StepMatters() {
  const { t, consultation, decision } = useAid();
  const { about } = consultation.shared.value;
  return (
    <>
      <Title>{t('matters.title')}</Title>
      <WhoWrites once />
      <NeedsCard />
      <section class="plan-part">
        <h2>
          <Picture part="words" />
          {t('matters.wordsTitle')}
        </h2>
        <p class="soft">{t('matters.lead')}</p>
        {aboutPrompts.filter(isAskedHere).map((prompt) => (
          <HersField
            key={prompt}
            label={t(`about.${prompt}`)}
            rows={2}
            words={about[prompt]?.words ?? ''}
            onSay={(words) => consultation.add(decision.pack.id, { kind: 'about', prompt, words })}
          />
        ))}
      </section>
      <section class="plan-part">
        <h2>
          <Picture part="compare" />
          {t('matters.valuesTitle')}
        </h2>
        <p class="soft">{t('matters.valuesLead')}</p>
        {decision.pack.values.map((value) => (
          <ValueQuestion key={value.id} value={value} />
        ))}
      </section>
      <WhatMattersFirst />
      <Next to={{ at: 'compare' }} label="next.compare" />
    </>
  );
}

function ValueQuestion({ value }: { value: Value }) {
  const { t, decision } = useAid();
  const chosen = decision.state.value.weights[value.id];
  return (
    <div class="value" data-value={value.id}>
      <ChoiceGroup
        as="line"
        legend={value.label}
        choices={weights.map((weight) => ({ value: weight, label: t(`weight.${weight}`) }))}
        chosen={chosen}
        onChoose={(weight) => decision.weigh(value.id, weight)}
      />
      {chosen && (
        <button class="link-button small" type="button" onClick={() => decision.weigh(value.id, null)}>
          {t('weight.clear')}
          <span class="unseen">: {value.label}</span>
        </button>
      )}
    </div>
  );
}
