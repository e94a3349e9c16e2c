import { frames } from '../lib/numbers/frames';
import { armFor, type JoinedArm, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Gap } from './gap';
import { IconArray } from './icon-array';
import { Key } from './key';
import { Timeline } from './timeline';

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
  const { t, words } = useAid();
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
          <Frame colour="event" number={words.number(both.event)} per={per} word={frameWords.had ?? ''} />
          <Frame colour="rest" number={words.number(both.rest)} per={per} word={frameWords.not ?? ''} />
          <IconArray frames={both} as="dots" label={label} />
        </>
      );
    }
    case 'range':
      return (
        <>
          <Frame
            colour="event"
            number={t('figure.between', { low: arm.low, high: arm.high })}
            per={per}
            word={frameWords.had ?? ''}
          />
          <Frame
            colour="rest"
            number={t('figure.between', { low: per - arm.high, high: per - arm.low })}
            per={per}
            word={frameWords.not ?? ''}
          />
        </>
      );
    case 'measure':
      return (
        <>
          <p class="frame frame-measure">
            <b class="number">{words.number(arm.measure.value)}</b>{' '}
            <span class="said">
              <span>{t(`figure.unit.${arm.measure.unit}`)}</span>
              <span>{t(`figure.middle.${arm.measure.kind}`)}</span>
            </span>
          </p>
          {arm.measure.kind === 'median' && (
            <p class="halves">
              <span>{t('figure.halfLess')}</span> <span>{t('figure.halfMore')}</span>
            </p>
          )}
          <Timeline row={row} option={option} measure={arm.measure} />
        </>
      );
    case 'unknown':
    case 'notApplicable':
      return <Gap arm={arm} />;
  }
}

/** One frame: key, number, "in D", the word for it. Both frames have the same size, weight and ink. */
function Frame({ colour, number, per, word }: { colour: 'event' | 'rest'; number: string; per: number; word: string }) {
  const { t } = useAid();
  return (
    <p class="frame">
      <Key colour={colour} />
      <b class="number">{number}</b>{' '}
      <span class="said">
        <span>{t('figure.in', { per })}</span> <span>{word}</span>
      </span>
    </p>
  );
}
