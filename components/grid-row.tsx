import { sentence } from '../lib/export/row-words';
import { type Option, type Row, unknownForAll } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Arm } from './arm';
import { FindingLine } from './finding-line';
import { Unknown } from './gap';
import { Icon } from './icon';
import { SourceLink } from './source-link';

/** One row of the grid: its name opens it; window and denominator; one arm an option; how sure; the source. */
export function GridRow({ row, options, level }: { row: Row; options: readonly Option[]; level: 'h3' | 'h4' }) {
  const { t, words, go, decision } = useAid();
  const Heading = level;
  const counted = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  const window = words.say(row.window);
  const why = unknownForAll(row, options);
  const open = () => {
    decision.opened(row);
    go({ at: 'row', row: row.key });
  };
  return (
    <section class="row" data-row={row.key}>
      <div class="row-name">
        <Heading class="row-title">
          <button class="row-open" type="button" onClick={open}>
            <span>{row.label}</span>
            <Icon shape="open" turns />
          </button>
        </Heading>
        <p class="row-window">
          {counted
            ? t('compare.window', { window: sentence(window), per: row.per, of: t(`figure.of.${row.of}`) })
            : sentence(window)}
        </p>
      </div>
      <div class={`arms ${columns(options.length)}`}>
        {why !== undefined ? (
          <Unknown wide why={words.say(why)} title={t('figure.notKnownForAny')} />
        ) : (
          options.map((option) => <Arm key={option.id} row={row} option={option} />)
        )}
      </div>
      <div class="row-foot">
        <FindingLine row={row} options={options} />
        <SourceLink row={row} />
      </div>
    </section>
  );
}

/** The class that sets how many options stand side by side; a pair has an axis between them. */
export function columns(count: number): string {
  return count === 2 ? 'two across-2' : `many across-${count}`;
}
