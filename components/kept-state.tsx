import { useAid } from './aid-context';
import { Icon } from './icon';
import { useKept } from './use-kept';

const shapes = {
  nowhere: 'none',
  held: 'tick',
  keeping: 'arc',
  erasing: 'arc',
  kept: 'tick',
  not_kept: 'alert',
  not_erased: 'alert',
} as const;

/** The word for where her words are, always in the bar: never a sign alone. */
export function KeptState() {
  const { platform, t, words, consultation } = useAid();
  const kept = useKept();
  const state = platform.plans?.byItself && kept.state === 'nowhere' ? 'nothing' : kept.state;
  return (
    <p class={kept.state.startsWith('not_') ? 'kept kept-not' : 'kept'} data-kept={state}>
      {state !== 'nothing' && <Icon shape={shapes[state]} />}
      <span>
        {t(`kept.state.${state}`)}
        {kept.state === 'kept' && <span class="kept-when"> {words.recent(kept.at, consultation.now())}</span>}
      </span>
    </p>
  );
}
