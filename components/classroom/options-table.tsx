import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { timeWords, whenWords } from '../../lib/words/time-words';
import { FactsTable } from './facts-table';

const { t } = classroomWords;

/** Every option of the decision in the neutral order: when first, and for how long. */
export function OptionsTable({ screen, pack }: { screen: ScreenFacts; pack: Pack }) {
  return (
    <FactsTable
      of="option"
      caption={t('replay.options')}
      columns={[t('replay.col.option'), t('replay.col.first'), t('replay.col.time')]}
      rows={screen.options.map(({ id, first, seconds }) => ({
        id,
        name: pack.options.find((option) => option.id === id)?.name ?? id,
        says: [whenWords(first), first === null ? t('replay.time.never') : timeWords(seconds)],
      }))}
    />
  );
}
