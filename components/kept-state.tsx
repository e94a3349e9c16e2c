import { useAid } from './aid-context';
import { Icon } from './icon';

/** The word for where her words are, always in the bar: never a sign alone. */
export function KeptState() {
  const { platform, t, words, typing } = useAid();
  const kept = platform.plans?.kept.value ?? { state: 'nowhere' as const };
  const state = kept.state === 'kept' && typing.value > 0 ? 'keeping' : kept.state;
  if (state === 'keeping') {
    return (
      <p class="kept" data-kept="keeping">
        <Icon shape="arc" />
        <span>{t('kept.keeping')}</span>
      </p>
    );
  }
  if (kept.state === 'kept') {
    return (
      <p class="kept" data-kept="kept">
        <Icon shape="tick" />
        <span>
          {t('kept.kept')} <span class="kept-when">{words.time(kept.at)}</span>
        </span>
      </p>
    );
  }
  if (kept.state === 'nowhere' && platform.plans?.byItself) {
    return (
      <p class="kept" data-kept="nothing">
        <span>{t('kept.nothing')}</span>
      </p>
    );
  }
  return (
    <p class={kept.state === 'not_kept' ? 'kept kept-not' : 'kept'} data-kept={kept.state}>
      <Icon shape={kept.state === 'not_kept' ? 'alert' : 'none'} />
      <span>{t(kept.state === 'not_kept' ? 'kept.not' : 'kept.nowhere')}</span>
    </p>
  );
}
