import { groupToName } from '../lib/consultation/rows';
import { sentence } from '../lib/export/row-words';
import { pastDate } from '../lib/pack/freshness';
import { armFor, hasFigure, noneKnown, type Option, type Row, sourcesOf } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Arm } from './arm';
import { columns, mostAcross } from './columns';
import { FindingLine } from './finding-line';
import { NoneKnown } from './gap';
import { GatheredGaps } from './gathered-gaps';
import { Icon } from './icon';
import { Picture } from './picture';
import { SourceLink } from './source-link';

/** One row of the grid: its name opens it; window and denominator; one arm an option; how sure; the source. */
export function GridRow({ row, options, level }: { row: Row; options: readonly Option[]; level: 'h3' | 'h4' }) {
  const { t, words, go, decision, today } = useAid();
  const Heading = level;
  const counted = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  const window = words.say(row.window);
  const none = noneKnown(row, options);
  const past = pastDate(row, decision.pack, today.value);
  const group = groupToName(row, decision.pack, decision.group.value);
  const places = sourcesOf(row).length;
  // Of many options, those without a figure are named together; of few, each keeps its place in its column.
  const figured = options.length > mostAcross ? options.filter(({ id }) => hasFigure(armFor(row, id))) : options;
  const open = () => {
    decision.opened(row);
    go({ at: 'row', row: row.key });
  };
  return (
    <section class={past ? 'row expired' : 'row'} data-row={row.key}>
      <div class="row-name">
        <Heading class="row-title">
          <button class="row-open" type="button" onClick={open}>
            <Picture row={row.id} />
            <span>{row.label}</span>
            <Icon shape="open" turns />
          </button>
          {/* In the heading: rows of one outcome for two groups would else have one name. */}
          {group && (
            <span class="row-group">
              {t('compare.groupOf', { group: group === 'population' ? words.say(row.population.who) : group.label })}
            </span>
          )}
        </Heading>
        <p class="row-window">
          {counted
            ? t('compare.window', { window: sentence(window, words.locale), per: row.per, of: t(`figure.of.${row.of}`) })
            : sentence(window, words.locale)}
        </p>
      </div>
      {past && <p class="expired-why">{t('figure.pastDate', { date: words.date(past) })}</p>}
      {none ? (
        <NoneKnown why={none.why && words.say(none.why)} />
      ) : (
        <div class="row-arms">
          <div class={`arms ${columns(options.length)}`}>
            {figured.map((option) => (
              <Arm key={option.id} row={row} option={option} />
            ))}
          </div>
          {figured.length < options.length && <GatheredGaps row={row} options={options} />}
        </div>
      )}
      <div class="row-foot">
        <div>
          <FindingLine row={row} options={options} />
          {places > 1 && <p>{t('compare.twoPlaces', { n: places })}</p>}
        </div>
        <SourceLink row={row} />
      </div>
    </section>
  );
}
