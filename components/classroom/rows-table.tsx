import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import { rowTitle } from '../../lib/export/plan-words';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';
import { timeWords, whenWords } from '../../lib/words/time-words';
import { FactsTable } from './facts-table';

const { t } = classroomWords;

/** Every row that could come on the screen, in the order of the aid; one that never did says so. */
export function RowsTable({ screen, pack }: { screen: ScreenFacts; pack: Pack }) {
  const title = (key: string) => {
    const row = pack.rows.find((one) => one.key === key);
    return row ? rowTitle(row, pack, undefined, replayWords) : key;
  };
  return (
    <FactsTable
      of="row"
      caption={t('replay.rows')}
      columns={[t('replay.col.row'), t('replay.col.time'), t('replay.col.opened')]}
      rows={screen.rows.map(({ id, first, seconds, opened }) => ({
        id,
        name: title(id),
        says: [first === null ? t('replay.time.never') : timeWords(seconds), whenWords(opened)],
      }))}
    />
  );
}
