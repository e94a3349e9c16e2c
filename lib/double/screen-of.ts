import type { Pack } from '../pack/pack';
import type { DoubleOf } from './double-of';
import { stepNumber } from './place-of';

/** The screen on which the line with this number stands, whether it is shown there now or not; undefined where there is none. */
export function screenOf(number: string, pack: Pack): DoubleOf | undefined {
  const [step, ...place] = number.split('.').map(Number);
  if (step === stepNumber.row) {
    const row = pack.rows[(place[pack.parts.length > 1 ? 1 : 0] ?? 0) - 1];
    return row && { step: 'row', row: row.key };
  }
  const steps = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const;
  const found = steps.find((name) => stepNumber[name] === step);
  return found && { step: found };
}
