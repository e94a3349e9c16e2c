import type { Plans, Proof } from '../../lib/keeping';
import { useAid, useLocal } from '../aid-context';
import { SecondPress } from './second-press';

/** Deletes everything on this device, then looks for what is left of it and says what was found. */
export function DeleteEverything({ plans }: { plans: Plans }) {
  const { t, words, said } = useAid();
  const proof = useLocal<readonly Proof[] | undefined>(undefined);
  const problem = useLocal('');
  const erase = async () => {
    problem.value = '';
    const outcome = await plans.erase();
    if (!outcome.ok) problem.value = t(`why.${outcome.why}`);
    proof.value = await plans.prove();
    const found = proof.peek() ?? [];
    if (!outcome.ok || found.some(({ left }) => left && left.length > 0)) said.value = t('proof.notGone');
    else said.value = t(found.every(({ left }) => left) ? 'proof.gone' : 'proof.doubt');
  };
  return (
    <section class="plan-part">
      <h2>{t('proof.title')}</h2>
      <p class="soft">{t('proof.lead')}</p>
      <SecondPress
        label={t('proof.delete')}
        question={t('proof.sure')}
        yes={t('proof.yes')}
        no={t('proof.no')}
        onYes={erase}
        testid="delete-everything"
      />
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      {proof.value && (
        <dl class="facts proof" data-proof>
          {proof.value.map(({ what, left, stays }) => (
            <div key={what} data-left={left?.length ?? 'unsaid'}>
              <dt>{t(`proof.${what}`)}</dt>
              <dd>
                {!left && t('proof.unsaid')}
                {stays && t('proof.stays', { names: words.list(stays) })}
                {left &&
                  !stays &&
                  (left.length === 0 ? t('proof.isGone') : t('proof.left', { n: left.length, names: words.list(left) }))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
