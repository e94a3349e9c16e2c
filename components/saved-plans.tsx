import type { Outcome } from '../lib/platform';
import { useAid, useLocal } from './aid-context';
import { SecondPress } from './late/second-press';
import { SavedPlan } from './saved-plan';
import { tellsNobody } from './tells-nobody';
import { Title } from './title';
import { typedDir } from './typed-dir';
import { useBegin } from './use-begin';
import { usePlanList } from './use-plan-list';

/** The plans on this device: find one, open one, delete one, delete all, begin a new one. */
export function SavedPlans() {
  const { t, words, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const { list, search, whole, find, more, again } = usePlanList();
  const begin = useBegin();
  const unkept = useLocal(false);
  const tell = (outcome: Outcome<unknown>, done = '') => {
    said.value = outcome.ok ? done : t(`why.${outcome.why}`);
    return outcome.ok;
  };
  if (!plans) return null;
  const { total, plans: found, unread } = list.value?.ok ? list.value.value : { total: 0, plans: [], unread: 0 };
  const searched = search.value.trim() !== '';
  const left = total - found.length;

  return (
    <>
      <Title>{t('saved.title')}</Title>
      <p class="lead-in">{t('saved.lead')}</p>
      <div class="actions">
        <button
          class="button"
          type="button"
          data-testid="begin"
          onClick={async () => {
            unkept.value = !(await begin());
          }}
        >
          {t('saved.begin')}
        </button>
      </div>
      {unkept.value && (
        <button class="link-button" type="button" data-testid="begin-anyway" onClick={() => begin(true)}>
          {t('saved.beginAnyway')}
        </button>
      )}
      {!list.value && <p>{t('saved.reading')}</p>}
      {list.value && !list.value.ok && <p class="problem">{t(`why.${list.value.why}`)}</p>}
      {list.value?.ok && total === 0 && !searched && <p>{t('saved.none')}</p>}
      {unread > 0 && <p class="notice">{t('saved.unread', { n: unread })}</p>}
      {(total > fewest || searched) && (
        <label class="field">
          <span>
            {t('saved.search')}
            <small class="field-hint">{t('saved.searchHint')}</small>
          </span>
          <input
            class="line-field"
            type="search"
            data-testid="search"
            dir={typedDir(search.value)}
            {...tellsNobody}
            value={search.value}
            onInput={(event) => find(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="small soft" role="status" data-found>
        {list.value?.ok && searched && (total > 0 ? t('saved.found', { n: total }) : t('saved.foundNone'))}{' '}
        {left > 0 && t('saved.shown', { shown: words.number(found.length), n: total })}
      </p>
      <ul class="saved">
        {found.map((summary) => (
          <SavedPlan
            key={summary.id}
            summary={summary}
            now={summary.id === consultation.plan.value}
            onOpen={async () => {
              if (tell(await plans.open(summary.id))) go({ at: 'plan' });
            }}
            onErase={async () => {
              tell(await plans.erase(summary.id), t('saved.deletedOne'));
              await again();
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <button class="button button-quiet show-more" type="button" data-testid="more" onClick={more}>
          {t('saved.more', { n: Math.min(left, 50) })}
        </button>
      )}
      {whole.value && total + unread > 0 && (
        <SecondPress
          label={t('saved.deleteAll')}
          question={t('saved.sureAll', { n: total + unread })}
          yes={t('saved.sureAllYes')}
          no={t('saved.sureAllNo')}
          onYes={async () => {
            tell(await plans.erase(), t('kept.deleted'));
            await again();
          }}
          testid="erase-all"
        />
      )}
    </>
  );
}

/** So few are found by looking. */
const fewest = 3;
