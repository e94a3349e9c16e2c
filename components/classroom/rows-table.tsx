import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import { rowTitle } from '../../lib/export/plan-words';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';
import { timeWords, whenWords } from '../../lib/words/time-words';

const { t } = classroomWords;

/** Every row that could come on the screen, in the order of the aid; one that never did says so. */
export function RowsTable({ screen, pack }: { screen: ScreenFacts; pack: Pack }) {
  const title = (key: string) => {
    const row = pack.rows.find((one) => one.key === key);
    return row ? rowTitle(row, pack, undefined, replayWords) : key;
  };
  return (
    <table class="replay-table">
      <caption class="unseen">{t('replay.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('replay.col.row')}</th>
          <th scope="col">{t('replay.col.time')}</th>
          <th scope="col">{t('replay.col.opened')}</th>
        </tr>
      </thead>
      <tbody>
        {screen.rows.map(({ id, first, seconds, opened }) => (
          <tr key={id} data-fact-row={id}>
            <th scope="row">{title(id)}</th>
            <td data-col={t('replay.col.time')}>{first === null ? t('replay.time.never') : timeWords(seconds)}</td>
            <td data-col={t('replay.col.opened')}>{whenWords(opened)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
