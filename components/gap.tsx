import type { JoinedArm } from '../lib/pack/pack';
import { useAid } from './aid-context';

type GapArm = Extract<JoinedArm, { kind: 'unknown' | 'notApplicable' }>;

/** An arm without a figure. Gaps have shapes: not known and does not apply look different from zero and from each other. */
export function Gap({ arm }: { arm: GapArm }) {
  const { t, words } = useAid();
  const why = words.say(arm.why);
  if (arm.kind === 'unknown') return <Unknown why={why} />;
  return (
    <p class="not-applicable">
      <b class="word">{t('figure.doesNotApply')}</b>
      {why}
    </p>
  );
}

/** The frame of the picture with nobody in it: not zero, not normal, not empty. */
export function Unknown({ why, title, wide = false }: { why: string; title?: string; wide?: boolean }) {
  const { t } = useAid();
  return (
    <p class={wide ? 'unknown unknown-all' : 'unknown'}>
      <b class="word">{title ?? t('figure.notKnown')}</b>
      {why} {t('figure.moreOrFewer')}
    </p>
  );
}
