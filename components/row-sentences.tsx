import { intervalWords } from '../lib/export/row-words';
import { frames } from '../lib/numbers/frames';
import { findingFor } from '../lib/pack/finding';
import { armFor, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { columns } from './columns';
import { FrameSentence } from './frame-sentence';
import { Gap } from './gap';
import { Key } from './key';
import { Timeline } from './timeline';

/** Both frames in sentences, option by option, and the difference where two counts stand side by side. */
export function RowSentences({ row, options }: { row: Row; options: readonly Option[] }) {
  const { t, words } = useAid();
  const counts = options.map(({ id }) => armFor(row, id)).flatMap((arm) => (arm.kind === 'rate' ? [arm.value] : []));
  const [first, second] = counts;
  // A difference is put into words only where one was found; two numbers side by side are not a finding.
  const found =
    findingFor(
      row,
      options.map(({ id }) => id),
    ).kind === 'clear_difference';
  const apart =
    found && first !== undefined && second !== undefined && options.length === 2 ? Math.abs(first - second) : undefined;
  const intervals = intervalWords(row, options, words);
  return (
    <>
      <div class={`arms sentences ${columns(options.length)}`}>
        {options.map((option) => (
          <div key={option.id} class="arm" data-option={option.id}>
            <p class="arm-name">{option.name}</p>
            <Sentences row={row} option={option} />
          </div>
        ))}
      </div>
      {intervals.length > 0 && (
        <ul class="intervals small soft">
          {intervals.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {apart !== undefined && (
        <p class="difference">{t('figure.difference', { rate: words.rate(apart, row.per), of: t(`figure.of.${row.of}`) })}</p>
      )}
    </>
  );
}

function Sentences({ row, option }: { row: Row; option: Option }) {
  const { t, words } = useAid();
  const arm = armFor(row, option.id);
  const of = t(`figure.of.${row.of}`);
  const { has = '', hasNot = '' } = row.frameWords;
  switch (arm.kind) {
    case 'rate': {
      const both = frames(arm.value, row.per);
      return (
        <>
          <Sentence colour="event" rate={words.rate(both.event, row.per)} of={of} has={has} />
          <Sentence colour="rest" rate={words.rate(both.rest, row.per)} of={of} has={hasNot} />
        </>
      );
    }
    case 'range':
      return (
        <>
          <Sentence colour="event" rate={words.rangeRate(arm.low, arm.high, row.per)} of={of} has={has} />
          <Sentence colour="rest" rate={words.rangeRate(row.per - arm.high, row.per - arm.low, row.per)} of={of} has={hasNot} />
        </>
      );
    case 'measure': {
      const { value, unit, says, statistic } = arm.measure;
      return (
        <>
          <p>
            {t('figure.measureSentence', { value, unit: words.say(unit), says: words.say(says) })}{' '}
            {statistic === 'median' && `${t('figure.halfLess')} ${t('figure.halfMore')}`}
          </p>
          {arm.measure.statistic !== 'mean_difference' && <Timeline row={row} option={option} measure={arm.measure} />}
        </>
      );
    }
    case 'unknown':
    case 'notApplicable':
      return <Gap arm={arm} />;
  }
}

function Sentence({ colour, rate, of, has }: { colour: 'event' | 'rest'; rate: string; of: string; has: string }) {
  const { words } = useAid();
  return (
    <p class="sentence">
      <Key colour={colour} />
      <FrameSentence words={words} rate={rate} of={of} has={has} />
    </p>
  );
}
