import { noteInTwo } from '../../lib/export/note-in-two';
import { useAid, useVerb } from '../aid-context';
import { InBoth } from './double-next';
import { pairsOf } from './pairs-of';

/** Her plan in two languages on paper and as a note, with the numbers that the screen has. */
export function DoubleOut() {
  const aid = useAid();
  const { platform, record } = aid;
  const verb = useVerb();
  const copy = () => verb(() => platform.copy(noteInTwo(pairsOf({ step: 'plan' }, aid), record.words)), 'done.copied');
  return (
    <div class="actions actions-line not-on-paper">
      <button
        class="button button-quiet"
        type="button"
        data-testid="print-double"
        onClick={() => verb(() => platform.print('double'), 'done.printing')}
      >
        <InBoth say="double.print" />
      </button>
      <button class="button button-quiet" type="button" data-testid="copy-double" onClick={copy}>
        <InBoth say="double.copy" />
      </button>
    </div>
  );
}
