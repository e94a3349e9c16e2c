import type { Option } from '../../lib/pack/pack';
import { type AidWords, useAid } from '../aid-context';
import { HersField } from '../hers-field';
import { StaffWords } from '../staff-words';

/** Every option of the decision, to be marked where it was not offered, with the reason. */
export function OptionsOffered() {
  const { t, decision } = useAid();
  return (
    <fieldset class="options-offered">
      <legend>
        <StaffWords of="conversationPage.offered" />
      </legend>
      <p class="soft">{t('conversationPage.offeredLead')}</p>
      {decision.pack.options.map((option) => (
        <Offered key={option.id} option={option} />
      ))}
    </fieldset>
  );
}

function Offered({ option }: { option: Option }) {
  const { consultation, decision, record } = useAid();
  const offer = decision.state.value.offers[option.id];
  const say = (offered: boolean, why: string) =>
    consultation.add(decision.pack.id, { kind: 'offered', option: option.id, offered, why });
  const inEnglish = record.consultation.packs.value
    .find(({ id }) => id === decision.pack.id)
    ?.options.find(({ id }) => id === option.id);
  const nameIn = (words: AidWords) => (words === record.words ? (inEnglish ?? option).name : option.name);
  const not = offer?.offered === false;
  return (
    <div class="offered">
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={not}
          onChange={(event) => say(!event.currentTarget.checked, offer?.why ?? '')}
        />
        <span>
          <StaffWords of={(words) => `${words.t('conversation.notOffered')}: ${nameIn(words)}`} />
        </span>
      </label>
      {not && (
        <HersField
          label={<StaffWords of="conversationPage.notOfferedWhy" />}
          hers={false}
          rows={2}
          words={offer.why}
          onSay={(why) => say(false, why)}
        />
      )}
    </div>
  );
}
