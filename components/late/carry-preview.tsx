import { useLayoutEffect } from 'preact/hooks';
import type { CarriedPlan } from '../../lib/carry/carried-plan';
import type { Addition } from '../../lib/keeping';
import type { Outcome } from '../../lib/platform';
import { useAid, useLocal } from '../aid-context';
import { AdditionFacts } from './addition-facts';
import { CarriedFacts } from './carried-facts';
import { CarriedWords } from './carried-words';
import { SecondPress } from './second-press';

/** What adding a plan would do, in each way that it can be added, before anything is done. */
export function CarryPreview({ plan, onPutAway }: { plan: CarriedPlan; onPutAway: () => void }) {
  const { t, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const own = useLocal<Outcome<Addition> | undefined>(undefined);
  const screen = useLocal<Outcome<Addition> | undefined>(undefined);
  const busy = useLocal(false);
  const something = consultation.events.value.length > 0 && consultation.plan.value !== plan.plan;
  useLayoutEffect(() => {
    void plans?.preview(plan, false).then((outcome) => {
      own.value = outcome;
    });
    if (something)
      void plans?.preview(plan, true).then((outcome) => {
        screen.value = outcome;
      });
  }, [plan]);
  const add = async (toScreen: boolean) => {
    if (!plans || busy.peek()) return;
    busy.value = true;
    const outcome = await plans.add(plan, toScreen);
    busy.value = false;
    if (outcome.ok) go({ at: 'plan' });
    said.value = outcome.ok ? t('carry.added', { n: outcome.value.added.length }) : t(`why.${outcome.why}`);
  };
  const ways = [
    { toScreen: false, outcome: own.value },
    { toScreen: true, outcome: screen.value },
  ].filter(({ outcome }) => outcome !== undefined);
  return (
    <>
      <p class="soft" role="status">
        {t(ways.length > 0 ? 'carry.nothingDone' : 'carry.looking')}
      </p>
      <div data-carried>
        <CarriedFacts plan={plan} />
        <CarriedWords plan={plan} />
      </div>
      <div class="adding">
        {ways.map(({ toScreen, outcome }) => (
          <div key={String(toScreen)} class="one-way" data-adding={toScreen ? 'screen' : 'own'}>
            <h3>
              {t(
                toScreen
                  ? 'carry.toScreenTitle'
                  : outcome?.ok && outcome.value.into === 'same'
                    ? 'carry.sameTitle'
                    : 'carry.ownTitle',
              )}
            </h3>
            {toScreen && (
              <p>
                <b dir="auto" {...(consultation.label.value && { class: 'kept-lines', translate: false })}>
                  {consultation.label.value || t('saved.noLabel')}
                </b>
                <span class="saved-now">{t('saved.now')}</span>
              </p>
            )}
            {outcome?.ok && <AdditionFacts addition={outcome.value} />}
            {outcome && !outcome.ok && <p class="problem">{t(`why.${outcome.why}`)}</p>}
            {outcome?.ok && toScreen && (
              <SecondPress
                label={t('carry.addToScreen')}
                question={t('carry.sameWoman')}
                yes={t('carry.sameWomanYes')}
                no={t('carry.sameWomanNo')}
                onYes={() => add(true)}
                look="button button-quiet"
                testid="add-to-screen"
              />
            )}
            {outcome?.ok && !toScreen && (
              <button
                class="button button-quiet"
                type="button"
                data-testid="add-own"
                aria-disabled={busy.value || undefined}
                onClick={() => add(false)}
              >
                {t(
                  outcome.value.added.length === 0
                    ? 'carry.showOwn'
                    : outcome.value.into === 'same'
                      ? 'carry.addSame'
                      : 'carry.addOwn',
                )}
              </button>
            )}
          </div>
        ))}
      </div>
      <button class="link-button" type="button" data-testid="put-away" onClick={onPutAway}>
        {t('carry.putAway')}
      </button>
    </>
  );
}
