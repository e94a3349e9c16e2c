import { classroomWords } from '../../lib/words/classroom-words';
import { SecondPress } from '../late/second-press';

const { t } = classroomWords;

interface DeleteKeptProps {
  /** Of what goes: whoever hears one button of many hears of which. */
  name: string;
  onYes: () => void;
  testid: string;
}

/** Deletes something that is kept in the classroom, at a second press. */
export function DeleteKept({ name, onYes, testid }: DeleteKeptProps) {
  const named = (key: 'kept.delete' | 'kept.deleteIt' | 'kept.keep') => (
    <>
      {t(key)}
      <span class="unseen">: {name}</span>
    </>
  );
  return (
    <SecondPress
      label={named('kept.delete')}
      question={t('kept.sure')}
      yes={named('kept.deleteIt')}
      no={named('kept.keep')}
      onYes={onYes}
      testid={testid}
    />
  );
}
