import { frames } from '../../lib/numbers/frames';
import { largestCrowd } from '../../lib/numbers/icon-array';
import type { LocalRow } from '../../lib/offer/offer';
import type { Option } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { IconArray } from '../icon-array';
import { Key } from '../key';

/** What a local row says of one option: both frames at one size and the same people as a picture, or why there is no figure. */
export function LocalArmFigure({ row, option }: { row: LocalRow; option: Option }) {
  const { t } = useAid();
  const arm = row.arms.find((one) => one.option === option.id);
  if (arm?.kind === 'rate') {
    const both = frames(arm.value, row.per);
    const said = { option: option.name, per: row.per, had: row.had, not: row.not, event: both.event, rest: both.rest };
    return (
      <>
        <Frame colour="event" number={both.event} per={row.per} word={row.had} />
        <Frame colour="rest" number={both.rest} per={row.per} word={row.not} />
        {row.per <= largestCrowd && <IconArray frames={both} as="dots" label={t('here.picture', said)} />}
      </>
    );
  }
  if (arm?.kind === 'notApplicable') {
    return (
      <p class="not-applicable">
        <b class="word">{t('figure.doesNotApply')}</b>
        {arm.why}
      </p>
    );
  }
  return (
    <p class="unknown">
      <b class="word">{t('figure.notKnown')}</b>
      {arm?.why} {t('figure.moreOrFewer')}
    </p>
  );
}

/** One frame. Both have the same size, weight and ink. A trust's words are as long as it likes, so they stand under the number. */
function Frame({ colour, number, per, word }: { colour: 'event' | 'rest'; number: number; per: number; word: string }) {
  const { t, words } = useAid();
  return (
    <p class="frame frame-long">
      <Key colour={colour} />
      <b class="number">{words.number(number)}</b>{' '}
      <span class="said">
        <span>{t('figure.in', { per })}</span> <span>{word}</span>
      </span>
    </p>
  );
}
