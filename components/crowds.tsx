import { frames } from '../lib/numbers/frames';
import { largestCrowd } from '../lib/numbers/icon-array';
import { armFor, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { columns } from './columns';
import { IconArray } from './icon-array';

/** One crowd an option, on the same scale. Between two of them stands the scale itself. */
export function Crowds({ row, options }: { row: Row; options: readonly Option[] }) {
  const { t, words } = useAid();
  const counted = options.flatMap((option) => {
    const arm = armFor(row, option.id);
    if (arm.kind === 'rate') return [{ option, low: arm.value, high: arm.value }];
    return arm.kind === 'range' ? [{ option, low: arm.low, high: arm.high }] : [];
  });
  if (counted.length === 0) return null;
  const ranged = counted.some(({ low, high }) => low !== high);
  const pair = counted.length === 2 && row.per === largestCrowd;
  const scale = Array.from({ length: 10 }, (_, index) => ((index + 1) * row.per) / 10);
  const [first, second] = counted;
  return (
    <figure class={pair ? 'crowds' : `crowds-many ${columns(counted.length)}`}>
      {pair && first && second ? (
        <>
          <p class="crowd-name">{first.option.name}</p>
          <p class="crowd-name">{second.option.name}</p>
          <Crowd row={row} {...first} />
          <ol class="crowd-scale" aria-hidden="true">
            {scale.map((people) => (
              <li key={people}>{words.number(people)}</li>
            ))}
          </ol>
          <Crowd row={row} {...second} />
        </>
      ) : (
        counted.map((one) => (
          <div key={one.option.id}>
            <p class="crowd-name">{one.option.name}</p>
            <Crowd row={row} {...one} />
          </div>
        ))
      )}
      <figcaption>
        {row.per > largestCrowd ? t('figure.nestedCaption', { block: largestCrowd }) : t('row.one', { one: 1, per: row.per })}{' '}
        {ranged && t('figure.maybe')}
      </figcaption>
    </figure>
  );
}

function Crowd({ row, option, low, high }: { row: Row; option: Option; low: number; high: number }) {
  const { t } = useAid();
  const both = frames(low, row.per);
  const { has = '', hasNot = '' } = row.frameWords;
  const of = t(`figure.of.${row.of}`);
  const shared = { option: option.name, per: row.per, of, has, hasNot };
  const label =
    low === high
      ? t('figure.picture', { ...shared, event: both.event, rest: both.rest })
      : t('figure.pictureRange', { ...shared, low, high });
  return <IconArray frames={both} upTo={high} as="crowd" label={label} />;
}
