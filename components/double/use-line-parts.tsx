import type { DoubleOf } from '../../lib/double/double-of';
import type { Pair } from '../../lib/double/paired';
import { armFor, type JoinedArm, type Row } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { answersOf } from './answers-of';
import { DoubleAnswer } from './double-answer';
import type { LineParts } from './double-lines';
import { InBoth } from './double-next';
import { DoublePicture } from './double-picture';
import { DoubleTable } from './double-table';
import type { Folding } from './use-folding';

/** What the screen adds to the lines of a step: how each is answered, its picture, what it folds, and where it leads. */
export function useLineParts(of: DoubleOf, pairs: readonly Pair[], folding: Folding, writing: string): LineParts {
  const aid = useAid();
  const { consultation, go, view } = aid;
  if (!consultation.current.value) return {};
  const { decision } = aid;
  const answers = answersOf(of, aid, writing);
  const weights = pairs.filter(({ id }) => id.startsWith('weight.'));
  const opened = of.step === 'row' ? decision.pack.rows.find(({ key }) => key === of.row) : undefined;
  const arms = new Map<string, JoinedArm>(
    opened && decision.shown.value.map(({ id }) => [`row.${opened.key}.of.${id}`, armFor(opened, id)] as const),
  );
  const sources = new Map<string, Row>(
    of.step === 'compare' ? decision.rows.value.map((row) => [`row.${row.key}.source`, row] as const) : [],
  );
  const { back } = view.value.at === 'double' ? view.value : {};
  return {
    answer: (pair) => {
      const answer = answers.get(pair.id);
      return answer && <DoubleAnswer pair={pair} answer={answer} weights={weights} />;
    },
    askedBy: ({ id }) => {
      const answer = answers.get(id);
      return answer?.by === 'pick' ? pairs.find((pair) => pair.id === answer.asked) : undefined;
    },
    fold: ({ id }) => folding.of(id),
    between: (pair) => {
      const arm = arms.get(pair.id);
      return opened && arm && <DoublePicture pair={pair} arm={arm} per={opened.per} />;
    },
    under: ({ id }) => {
      if (opened && id === 'table') return <DoubleTable rowKey={opened.key} />;
      const row = sources.get(id);
      return (
        row && (
          <div class="double-under">
            <button
              class="link-button"
              type="button"
              onClick={() => {
                decision.opened(row);
                go({ at: 'double', of: { step: 'row', row: row.key }, ...(back && { back }) });
              }}
            >
              <InBoth say="double.openRow" />
              <span class="unseen">: {row.label}</span>
            </button>
          </div>
        )
      );
    },
  };
}
