import { useAid } from './aid-context';
import { useKept } from './use-kept';

/** Where the words are, where keeping goes by itself: it tells of the way that lasts until the browser closes. */
export function WhereSaved() {
  const { t, platform } = useAid();
  const { state } = useKept();
  const session = platform.plans?.keeping.value.how === 'session';
  if (platform.plans?.byItself && state === 'nowhere') return t(session ? 'saved.where.nothingSession' : 'saved.where.nothing');
  if (state === 'kept' && session) return t('saved.where.session');
  return t(`kept.where.${state === 'not_kept' ? 'nowhere' : state}`);
}
