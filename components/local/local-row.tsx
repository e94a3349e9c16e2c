import { sentence } from '../../lib/export/row-words';
import type { LocalRow as Row } from '../../lib/offer/offer';
import type { Option } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { columns } from '../columns';
import { LocalArmFigure } from './local-arm-figure';
import { LocalMark } from './local-mark';

/**
 * One figure of the trust: who was counted, over what time, and of how many; an arm for each option on the screen; and
 * its own source and date, in sight. It opens nothing, because nothing lies behind it but what stands here.
 */
export function LocalRow({ row, options }: { row: Row; options: readonly Option[] }) {
  const { t, words } = useAid();
  const { source } = row;
  return (
    <section class="row" data-local-row={row.id}>
      <div class="row-name">
        <h3 class="row-title">
          <LocalMark />
          <span class="local-title" lang="en" dir="auto">
            {row.label}
          </span>
        </h3>
        <p class="row-window">{t('here.window', { who: sentence(row.who), window: sentence(row.window), per: row.per })}</p>
      </div>
      <div class="row-arms">
        <div class={`arms ${columns(options.length)}`}>
          {options.map((option) => (
            <div key={option.id} class="arm" data-option={option.id}>
              <p class="local-arm-name">{option.name}</p>
              <div>
                <LocalArmFigure row={row} option={option} />
              </div>
            </div>
          ))}
        </div>
      </div>
      <p class="local-source">
        {t('here.source', { publisher: source.publisher, title: source.title, date: words.date(source.date) })}{' '}
        {source.url && (
          <a href={source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {source.url.replace(/^https:\/\/(www\.)?/, '')}
          </a>
        )}
      </p>
    </section>
  );
}
