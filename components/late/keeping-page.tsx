import { useAid } from '../aid-context';
import { Title } from '../title';
import { AidOffline } from './aid-offline';
import { ChooseKeeping } from './choose-keeping';
import { DeleteEverything } from './delete-everything';
import { HeldFirst } from './held-first';
import { KeepingFacts } from './keeping-facts';
import { LockIcon } from './lock-icon';
import { canLock, lockNow } from './lock-now';
import { OwnPage } from './own-page';
import { ProblemList } from './problem-list';
import { Register } from './register';

/** How her words are kept on this device: what is so now, the choices, what is stored, and deleting all of it. */
export function KeepingPage() {
  const aid = useAid();
  const { t, platform } = aid;
  const { plans } = platform;
  const policyProblems = platform.policyProblems?.value ?? [];
  // One setting can have several: “policy › offer › …”.
  const settings = new Set(policyProblems.map(({ where }) => where.split(' › ').slice(0, 2).join(' › ')));
  if (!plans) return null;
  const keeping = plans.keeping.value;
  // How it was kept is not known before it is opened.
  const held = plans.kept.value.state === 'held';
  return (
    <>
      <Title>{t('keeping.title')}</Title>
      <p class="lead-in">{t('kept.nothingSent')}</p>
      {policyProblems.length > 0 && (
        <div class="notice policy-problems">
          <b>{t('keeping.policyProblems', { n: settings.size })}</b>
          <ProblemList problems={policyProblems} />
        </div>
      )}
      {!held && <KeepingFacts keeping={keeping} />}
      {!held && canLock(plans) && (
        <div class="actions">
          <button class="button button-quiet" type="button" data-testid="lock-from-page" onClick={() => lockNow(aid)}>
            {keeping.asks && <LockIcon />}
            {t(keeping.asks ? 'lock.now' : 'lock.coverNow')}
          </button>
        </div>
      )}
      {/* Settings that arrive late, or change, make another form of it. */}
      {held ? <HeldFirst plans={plans} /> : <ChooseKeeping key={keeping.choices.join()} plans={plans} />}
      {platform.offline && <AidOffline offline={platform.offline} />}
      <OwnPage />
      <Register />
      <DeleteEverything plans={plans} />
    </>
  );
}
