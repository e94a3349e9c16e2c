import type { Keeping } from '../../lib/keeping';
import { useAid, useId } from '../aid-context';
import { Facts } from './facts';
import { useSecretWords } from './secret-words';

export interface KeepingChoicesProps {
  choices: readonly Keeping[];
  /** Nothing is chosen until somebody chooses. */
  chosen: Keeping | undefined;
  onChoose: (how: Keeping) => void;
  /** Id of the sentence that says what is wrong, where that nothing was chosen is. */
  wrong: string | undefined;
}

/** The ways of keeping, level with each other: for each who can read it later, and how it can be lost. */
export function KeepingChoices({ choices, chosen, onChoose, wrong }: KeepingChoicesProps) {
  const { t } = useAid();
  const { word } = useSecretWords();
  const name = useId();
  const facts = (how: Keeping) => (
    <div id={`${name}-${how}`}>
      <Facts
        facts={[
          [t('keeping.reads'), t(`keeping.reads.${how}.${word}`)],
          [t('keeping.lost'), t(`keeping.lost.${how}.${word}`)],
        ]}
      />
    </div>
  );
  const [only] = choices;
  if (choices.length === 1 && only)
    return (
      <div class="ways" data-way={only}>
        <h3>{t(`keeping.how.${only}.${word}`)}</h3>
        {facts(only)}
      </div>
    );
  return (
    <fieldset class="ways">
      <legend class="unseen">{t('keeping.choose')}</legend>
      {choices.map((how) => (
        <div key={how} class="way" data-way={how}>
          <label class="choice">
            <input
              type="radio"
              autocomplete="off"
              name={name}
              value={how}
              checked={chosen === how}
              aria-describedby={wrong ? `${wrong} ${name}-${how}` : `${name}-${how}`}
              aria-invalid={wrong ? true : undefined}
              onChange={() => onChoose(how)}
            />
            <span>{t(`keeping.how.${how}.${word}`)}</span>
          </label>
          {facts(how)}
        </div>
      ))}
    </fieldset>
  );
}
