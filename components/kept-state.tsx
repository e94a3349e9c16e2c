import { useAid } from './aid-context';
import { Icon } from './icon';
import { useKept } from './use-kept';

/** The word for where her words are, always in the bar: never a sign alone. */
export function KeptState() {
  const { platform, t, words, consultation } = useAid();
  const kept = useKept();
  switch (kept.state) {
    case 'keeping':
      return (
        <p class="kept" data-kept="keeping">
          <Icon shape="arc" />
          <span>{t('kept.keeping')}</span>
        </p>
      );
    case 'kept':
      return (
        <p class="kept" data-kept="kept">
          <Icon shape="tick" />
          <span>
            {t('kept.kept')} <span class="kept-when">{words.recent(kept.at, consultation.now())}</span>
          </span>
        </p>
      );
    case 'not_kept':
    case 'not_erased':
      return (
        <p class="kept kept-not" data-kept={kept.state}>
          <Icon shape="alert" />
          <span>{t(kept.state === 'not_kept' ? 'kept.not' : 'kept.notErased')}</span>
        </p>
      );
    case 'held':
      return (
        <p class="kept" data-kept="held">
          <Icon shape="tick" />
          <span>{t('kept.held')}</span>
        </p>
      );
    case 'nowhere':
      return platform.plans?.byItself ? (
        <p class="kept" data-kept="nothing">
          <span>{t('kept.nothing')}</span>
        </p>
      ) : (
        <p class="kept" data-kept="nowhere">
          <Icon shape="none" />
          <span>{t('kept.nowhere')}</span>
        </p>
      );
  }
}
