import type { Who } from '../lib/consultation/event-schema';
import type { Option } from '../lib/pack/pack';
import { conversationFields } from '../lib/plan/plan';
import { useAid, useLocal } from './aid-context';
import { ChoiceGroup } from './choice-group';
import { HersField } from './hers-field';
import { Next } from './next';
import { Title } from './title';

const people: readonly Who[] = ['woman', 'supporter', 'clinician'];
const [fewest, most] = [1, 45];

/** What a note needs besides her words: who was there, what was said and checked. Each line is optional. */
export function ConversationPage() {
  const { t, consultation, decision } = useAid();
  const { pack } = decision;
  const { conversation } = consultation.shared.value;
  return (
    <>
      <Title>{t('step.conversation')}</Title>
      <p class="lead-in">{t('conversationPage.lead')}</p>
      <section class="plan-part">
        <ChoiceGroup
          legend={t('conversationPage.speaker')}
          choices={people.map((value) => ({ value, label: t(`who.${value}`) }))}
          chosen={consultation.writer()}
          onChoose={(value) => consultation.add(pack.id, { kind: 'speaker', who: value })}
        />
        <Weeks />
        {conversationFields.map((field) => (
          <HersField
            key={field}
            label={t(`conversation.${field}`)}
            hers={false}
            rows={2}
            words={conversation[field]?.words ?? ''}
            onSay={(words) => consultation.add(pack.id, { kind: 'conversation', field, words })}
          />
        ))}
      </section>
      <section class="plan-part">
        <h2>{t('conversationPage.offered')}</h2>
        <p class="soft">{t('conversationPage.offeredLead')}</p>
        {pack.options.map((option) => (
          <Offered key={option.id} option={option} />
        ))}
      </section>
      <Next to={{ at: 'plan' }} label="next.plan" />
    </>
  );
}

function Weeks() {
  const { t, words, consultation, decision } = useAid();
  const { gestation } = consultation.shared.value;
  const wrong = useLocal('');
  const change = (text: string) => {
    const weeks = Number(text);
    const fits = /^\s*\d{1,2}\s*$/.test(text) && weeks >= fewest && weeks <= most;
    wrong.value = text.trim() === '' || fits ? '' : text;
    if (text.trim() === '') consultation.add(decision.pack.id, { kind: 'gestation', weeks: null });
    else if (fits) consultation.add(decision.pack.id, { kind: 'gestation', weeks });
  };
  return (
    <label class="field">
      <span>
        {t('note.weeks')}
        <small class="field-hint" id="weeks-hint">
          {t('conversationPage.weeksHint')}
        </small>
      </span>
      <input
        class="short-field"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby={wrong.value ? 'weeks-wrong' : 'weeks-hint'}
        aria-invalid={wrong.value !== ''}
        value={wrong.value || (gestation === undefined ? '' : words.number(gestation.weeks))}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {wrong.value && (
        <span class="problem" id="weeks-wrong" role="alert">
          {t('conversationPage.weeksWrong', { value: wrong.value, from: fewest, to: most })}
        </span>
      )}
    </label>
  );
}

function Offered({ option }: { option: Option }) {
  const { t, consultation, decision } = useAid();
  const offer = decision.state.value.offers[option.id];
  const say = (offered: boolean, why: string) =>
    consultation.add(decision.pack.id, { kind: 'offered', option: option.id, offered, why });
  const not = offer?.offered === false;
  return (
    <div class="offered">
      <label class="tick">
        <input type="checkbox" checked={not} onChange={(event) => say(!event.currentTarget.checked, offer?.why ?? '')} />
        <span>
          {t('conversation.notOffered')}: {option.name}
        </span>
      </label>
      {not && (
        <HersField
          label={t('conversationPage.notOfferedWhy')}
          hers={false}
          rows={2}
          words={offer.why}
          onSay={(why) => say(false, why)}
        />
      )}
    </div>
  );
}
