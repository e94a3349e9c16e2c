import type { DoubleOf } from '../../lib/double/double-of';
import { type AidKey, useAid } from '../aid-context';

const path = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const;
const label = {
  start: 'step.start',
  matters: 'next.matters',
  compare: 'next.compare',
  questions: 'next.questions',
  decide: 'next.decide',
  plan: 'next.plan',
} as const satisfies Record<(typeof path)[number], AidKey>;

/** The way on to the next step in two languages, said in both, and the way to the one before. */
export function DoubleNext({ of }: { of: DoubleOf }) {
  const { go, view, consultation } = useAid();
  const at = path.indexOf(of.step === 'row' ? 'compare' : of.step);
  const [before, next] = [of.step === 'row' ? 'compare' : path[at - 1], of.step === 'row' ? undefined : path[at + 1]] as const;
  const back = view.value.at === 'double' ? view.value.back : undefined;
  // Back from a row: to its line.
  const line = of.step === 'row' ? { line: `row.${of.row}` } : {};
  const to = (step: (typeof path)[number]) => go({ at: 'double', of: { step }, ...(back && { back }), ...line });
  if (!consultation.current.value) return null;
  return (
    <div class="actions">
      {next && (
        <button class="button" type="button" data-testid="next" onClick={() => to(next)}>
          <InBoth say={label[next]} />
        </button>
      )}
      {before && (
        <button class="button button-quiet" type="button" data-testid="double-before" onClick={() => to(before)}>
          <InBoth say={`step.${before}`} />
        </button>
      )}
    </div>
  );
}

/** The words on a button in the language of the screen, and below them in English. */
export function InBoth({ say }: { say: AidKey }) {
  const { t, record } = useAid();
  return (
    <span class="in-both">
      <span>{t(say)}</span>
      <span lang={record.words.locale} dir="ltr">
        {record.words.t(say)}
      </span>
    </span>
  );
}
