import { sentence } from '../lib/export/row-words';
import type { GapArm, Option, Row } from '../lib/pack/pack';
import { armFor, hasFigure } from '../lib/pack/pack';
import { useAid } from './aid-context';

/** Options without a figure that share one reason. */
interface Gathered {
  arm: GapArm;
  options: Option[];
}

/** Gaps of one kind and reason together, in the order of the options. */
function gather(row: Row, options: readonly Option[]): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const option of options) {
    const arm = armFor(row, option.id);
    if (hasFigure(arm)) continue;
    const key = `${arm.kind} ${arm.reason}`;
    const same = found.get(key);
    if (same) same.options.push(option);
    else found.set(key, { arm, options: [option] });
  }
  return [...found.values()];
}

/**
 * Where many options stand in a grid, those without a figure are named together, one line a reason: none is left out,
 * and the figures that there are do not drown in frames.
 */
export function GatheredGaps({ row, options }: { row: Row; options: readonly Option[] }) {
  const { t, words } = useAid();
  return (
    <ul class="gathered">
      {gather(row, options).map(({ arm, options: named }) => (
        <li
          key={arm.kind + arm.reason}
          class={arm.kind === 'unknown' ? 'none-known' : 'none-apply'}
          data-options={named.map(({ id }) => id).join(' ')}
        >
          <b>
            {t(arm.kind === 'notApplicable' ? 'figure.doesNotApply' : arm.inWords ? 'figure.inWords' : 'figure.notKnown')}:{' '}
            {sentence(words.list(named.map(({ name }) => name)), words.locale)}
          </b>{' '}
          {words.say(arm.why)} {arm.kind === 'unknown' && !arm.inWords && t('figure.moreOrFewer')}
        </li>
      ))}
    </ul>
  );
}
