import { latinDigits } from '../../lib/numbers/latin-digits';
import { useAid, useLocal } from '../aid-context';
import { StaffWords } from '../staff-words';
import { tellsNobody } from '../tells-nobody';

const [fewest, most] = [1, 45];
/** Weeks, or weeks and days as midwives write them: "36+4". */
const weeksAndDays = /^\s*(\d{1,2})\s*(\+\s*[0-6]\s*)?$/;

/** Weeks of pregnancy as told. What is no number of weeks is told, and not guessed at; days are not kept, and that is told too. */
export function WeeksField() {
  const { t, words, consultation, decision } = useAid();
  const { gestation } = consultation.shared.value;
  const wrong = useLocal('');
  /** What was left of weeks and days. A new one each time, so that the field shows what is kept. */
  const kept = useLocal<{ weeks: number } | undefined>(undefined);
  const change = (text: string) => {
    const [, told, days] = weeksAndDays.exec(latinDigits(text)) ?? [];
    const weeks = Number(told);
    const fits = weeks >= fewest && weeks <= most;
    wrong.value = text.trim() === '' || fits ? '' : text;
    kept.value = fits && days ? { weeks } : undefined;
    if (text.trim() === '') consultation.add(decision.pack.id, { kind: 'gestation', weeks: null });
    else if (fits) consultation.add(decision.pack.id, { kind: 'gestation', weeks });
  };
  return (
    <label class="field">
      <span>
        <StaffWords of="note.weeks" />
        <small class="field-hint" id="weeks-hint">
          {t('conversationPage.weeksHint')}
        </small>
      </span>
      <input
        class="short-field"
        inputMode="text"
        {...tellsNobody}
        aria-describedby={wrong.value ? 'weeks-wrong' : 'weeks-hint'}
        aria-invalid={wrong.value !== ''}
        value={wrong.value || (gestation === undefined ? '' : words.number(gestation.weeks))}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span class="small soft" role="status">
        {kept.value && t('conversationPage.weeksKept', { weeks: kept.value.weeks })}
      </span>
      {wrong.value && (
        <span class="problem" id="weeks-wrong" role="alert">
          {t('conversationPage.weeksWrong', { value: wrong.value, from: fewest, to: most })}
        </span>
      )}
    </label>
  );
}
