import { useSignal } from '@preact/signals';
import { conversationFile } from '../../lib/practice/conversation-file';
import type { Practice } from '../../lib/practice/practice';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';

const { t } = classroomWords;

/** Saves a conversation whole, to a file that says that it is practice. */
export function SavePractice({ practice }: { practice: Practice }) {
  const { download, now } = useClassroom();
  const said = useSignal<ClassroomKey | undefined>(undefined);
  const save = async () => {
    const file = await conversationFile(practice, now()).catch(() => undefined);
    const outcome = file && (await download(file));
    said.value = outcome?.ok ? 'carry.saved' : 'carry.notSaved';
  };
  return (
    <>
      <p class="actions actions-line">
        <button class="button button-quiet" type="button" data-testid="save-practice" onClick={save}>
          {t('carry.save')}
        </button>
      </p>
      <p role="status">{said.value && t(said.value)}</p>
    </>
  );
}
