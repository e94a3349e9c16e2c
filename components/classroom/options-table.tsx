import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { timeWords, whenWords } from '../../lib/words/time-words';

const { t } = classroomWords;

/** Every option of the decision in the neutral order: when first, and for how long. */
export function OptionsTable({ screen, pack }: { screen: ScreenFacts; pack: Pack }) {
  return (
    <table class="replay-table">
      <caption class="unseen">{t('replay.options')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('replay.col.option')}</th>
          <th scope="col">{t('replay.col.first')}</th>
          <th scope="col">{t('replay.col.time')}</th>
        </tr>
      </thead>
      <tbody>
        {screen.options.map(({ id, first, seconds }) => (
          <tr key={id} data-fact-option={id}>
            <th scope="row">{pack.options.find((option) => option.id === id)?.name ?? id}</th>
            <td data-col={t('replay.col.first')}>{whenWords(first)}</td>
            <td data-col={t('replay.col.time')}>{first === null ? t('replay.time.never') : timeWords(seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
