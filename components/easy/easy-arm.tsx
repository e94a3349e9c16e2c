import { cells } from '../../lib/export/row-words';
import { frames } from '../../lib/numbers/frames';
import { dots, few, fewDots, iconArray, largestCrowd } from '../../lib/numbers/icon-array';
import { armFor, type Option, type Row } from '../../lib/pack/pack';
import type { AidWords } from '../../lib/words/aid-words';
import { patternId } from '../dot-patterns';
import { FrameSentence } from '../frame-sentence';
import { Key } from '../key';
import { NestedPicture } from '../nested-picture';
import { Lines } from './lines';

interface EasyArmProps {
  row: Row;
  option: Option;
  words: AidWords;
}

/** What a row says of one option on an Easy Read paper: both frames, each a line, and the picture of everybody counted. */
export function EasyArm({ row, option, words }: EasyArmProps) {
  const { t } = words;
  const arm = armFor(row, option.id);
  const of = t(`figure.of.${row.of}`);
  const { has = '', hasNot = '' } = row.frameWords;
  if (arm.kind !== 'rate' && arm.kind !== 'range') {
    const median = arm.kind === 'measure' && arm.measure.statistic === 'median';
    return <Lines text={`${cells(row, option, words)[0]} ${median ? `${t('figure.halfLess')} ${t('figure.halfMore')}` : ''}`} />;
  }
  const [event, rest] = cells(row, option, words);
  const [low, high] = arm.kind === 'rate' ? [arm.value, arm.value] : [arm.low, arm.high];
  const both = frames(low, row.per);
  const shared = { option: option.name, per: row.per, of, has, hasNot };
  const label =
    low === high
      ? t('figure.picture', { ...shared, event: both.event, rest: both.rest })
      : t('figure.pictureRange', { ...shared, low, high });
  return (
    <>
      <p class="easy-line easy-frame">
        <Key colour="event" />
        <FrameSentence words={words} rate={event} of={of} has={has} />
      </p>
      <p class="easy-line easy-frame">
        <Key colour="rest" />
        <FrameSentence words={words} rate={rest ?? ''} of={of} has={hasNot} />
      </p>
      {row.per > largestCrowd ? (
        <NestedPicture frames={both} label={label} upTo={high} t={t} />
      ) : (
        <People event={low} per={row.per} upTo={high} label={label} />
      )}
    </>
  );
}

function People({ event, per, upTo, label }: { event: number; per: number; upTo: number; label: string }) {
  const picture = iconArray(frames(event, per), per <= few ? fewDots : dots, upTo);
  return (
    <svg class="dots" viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
      {(['event', 'maybe', 'rest'] as const).map(
        (colour) => picture[colour] && <path key={colour} fill={`url(#${patternId('dot', colour)})`} d={picture[colour]} />,
      )}
    </svg>
  );
}
