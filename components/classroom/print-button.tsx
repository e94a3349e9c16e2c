import { useSignal } from '@preact/signals';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';

const { t } = classroomWords;

/** Prints this view. Inside a side panel a browser prints nothing, in silence: there a tab is opened for it. */
export function PrintButton({ say }: { say: Extract<ClassroomKey, 'print' | 'card.print' | 'case.printAll'> }) {
  const { view, openTab, print } = useClassroom();
  const said = useSignal(false);
  const press = () => {
    if (!openTab) return print();
    openTab(view.peek(), 'print');
    said.value = true;
  };
  return (
    <>
      <button class="button button-quiet" type="button" data-testid="print-view" onClick={press}>
        {t(say)}
      </button>
      <span role="status" class="soft">
        {said.value && t('printing')}
      </span>
    </>
  );
}
