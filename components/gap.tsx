import { sentence } from '../lib/export/row-words';
import type { GapArm } from '../lib/pack/pack';
import { useAid } from './aid-context';

/** An arm without a figure. Gaps have shapes: not known and does not apply look different from zero and from each other. */
export function Gap({ arm }: { arm: GapArm }) {
  const { t, words } = useAid();
  const why = words.say(arm.why);
  if (arm.kind === 'unknown') return <Unknown why={why} inWords={arm.inWords} />;
  return (
    <p class="not-applicable">
      <b class="word">{t('figure.doesNotApply')}</b>
      {why}
    </p>
  );
}

/** The frame of the picture with nobody in it: not zero, not normal, not empty. */
function Unknown({ why, inWords }: { why: string; inWords: true | undefined }) {
  const { t } = useAid();
  return (
    <p class="unknown">
      <b class="word">{t(inWords ? 'figure.inWords' : 'figure.notKnown')}</b>
      {why} {!inWords && t('figure.moreOrFewer')}
    </p>
  );
}

/** Nothing is known of anything compared: one quiet line across, never left out. `why` where all share one reason. */
export function NoneKnown({ why }: { why: string | undefined }) {
  const { t, words } = useAid();
  return (
    <p class="none-known">
      <b>{sentence(t('figure.notKnownForAny'), words.locale)}</b> {why ?? t('figure.eachReason')} {why && t('figure.moreOrFewer')}
    </p>
  );
}
