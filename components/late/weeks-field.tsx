import { useAid, useLocal } from '../aid-context';

const [fewest, most] = [1, 45];

/** Weeks of pregnancy as told. What is no whole number of weeks is told, and not guessed at. */
export function WeeksField() {
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
