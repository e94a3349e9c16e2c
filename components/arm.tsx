import { frames } from '../lib/numbers/frames';
import { armFor, type JoinedArm, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Gap } from './gap';
import { IconArray } from './icon-array';
import { Key } from './key';

/** What a row says of one option: a figure in both frames with its picture, a measure, or a gap with its own shape. */
export function Arm({ row, option }: { row: Row; option: Option }) {
  return (
    <div class="arm" data-option={option.id}>
      <p class="arm-name">{option.name}</p>
      <ArmBody row={row} option={option} arm={armFor(row, option.id)} />
    </div>
  );
}

function ArmBody({ row, option, arm }: { row: Row; option: Option; arm: JoinedArm }) {
  const { t, words, parts } = useAid();
  const { per, frameWords } = row;
  const of = t(`figure.of.${row.of}`);
  switch (arm.kind) {
    case 'rate': {
      const both = frames(arm.value, per);
      const label = t('figure.picture', {
        option: option.name,
        event: both.event,
        rest: both.rest,
        per,
        of,
        has: frameWords.has ?? '',
        hasNot: frameWords.hasNot ?? '',
      });
      return (
        <>
          <Frame row={row} colour="event" number={words.number(both.event)} word={frameWords.had ?? ''} />
          <Frame row={row} colour="rest" number={words.number(both.rest)} word={frameWords.not ?? ''} />
          <IconArray frames={both} as="dots" label={label} />
        </>
      );
    }
    case 'range': {
      const lower = frames(arm.low, per);
      const label = t('figure.pictureRange', {
        option: option.name,
        low: arm.low,
        high: arm.high,
        per,
        of,
        has: frameWords.has ?? '',
      });
      return (
        <>
          <Frame
            row={row}
            colour="event"
            number={t('figure.between', { low: arm.low, high: arm.high })}
            word={frameWords.had ?? ''}
          />
          <Frame
            row={row}
            colour="rest"
            number={t('figure.between', { low: per - arm.high, high: per - arm.low })}
            word={frameWords.not ?? ''}
          />
          <IconArray frames={lower} upTo={arm.high} as="dots" label={label} />
        </>
      );
    }
    case 'measure':
      return (
        <>
          <p class="frame frame-measure">
            <b class="number">{words.number(arm.measure.value)}</b>{' '}
            <span class="said">
              <span>{words.say(arm.measure.unit)}</span> <span>{words.say(arm.measure.says)}</span>
            </span>
          </p>
          {arm.measure.statistic === 'median' && (
            <p class="halves">
              <span>{t('figure.halfLess')}</span> <span>{t('figure.halfMore')}</span>
            </p>
          )}
          {arm.measure.statistic !== 'mean_difference' && parts.timeline && (
            <parts.timeline row={row} option={option} measure={arm.measure} />
          )}
        </>
      );
    case 'unknown':
    case 'notApplicable':
      return <Gap arm={arm} />;
  }
}

/** From here on a number and its words no longer fit beside each other in half of a narrow panel. */
const longFrom = 10_000;

/** Both frames of every arm of a row are laid out alike, so that none looks larger than another. */
function layoutOf(row: Row): string {
  if (row.arms.some(({ kind }) => kind === 'range')) return 'frame frame-long frame-range';
  return row.per >= longFrom ? 'frame frame-long' : 'frame';
}

interface FrameProps {
  row: Row;
  colour: 'event' | 'rest';
  number: string;
  word: string;
}

/** One frame: key, number, "in D", the word for it. Both frames have the same size, weight and ink. */
function Frame({ row, colour, number, word }: FrameProps) {
  const { t } = useAid();
  return (
    <p class={layoutOf(row)}>
      <Key colour={colour} />
      <b class="number">{number}</b>{' '}
      <span class="said">
        <span>{t('figure.in', { per: row.per })}</span> <span>{word}</span>
      </span>
    </p>
  );
}
