import { deviceChange } from '../../lib/unit/device-change';
import { monthWords } from '../../lib/unit/month-words';
import type { Periods } from '../../lib/unit/periods';
import type { unitMeasures } from '../../lib/unit/unit-measures';
import { unitWords } from '../../lib/words/unit-words';

const { t, number } = unitWords;

interface MeasureNotesProps extends Periods {
  of: (typeof unitMeasures)[number]['of'];
}

/** What has to be known before figures are read: what they are of, what is not in them yet, and what is not known. */
export function MeasureNotes({ of, periods, tooFew, missing }: MeasureNotesProps) {
  const notes = [
    periods.length > 0 && of === 'answers' && t('answers.others'),
    periods.length > 0 && of !== 'conversations' && t(`waited.${of}`),
    devicesSaid(periods),
    tooFew.length > 0 && t('tooFew', { months: monthWords(tooFew[0] ?? '', tooFew.at(-1) ?? '') }),
    missing.length > 0 && t('missing', { months: unitWords.list(missing.map((month) => monthWords(month, month))) }),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <>
      {notes.map((note) => (
        <p class="unit-note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

function devicesSaid(periods: Periods['periods']): string | undefined {
  const change = deviceChange(periods);
  if (!change) return undefined;
  if (change.kind === 'often') return t('devices.often', { low: number(change.low), high: number(change.high) });
  const { way, at, before, after } = change;
  return t(`devices.${way}`, { month: monthWords(at.from, at.from), before: number(before), after: number(after) });
}
