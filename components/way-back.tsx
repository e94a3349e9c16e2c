import { useAid, type View } from './aid-context';
import { Icon } from './icon';
import { viewBefore } from './view-before';

/** In their place stands the list of decisions where none is open, and nothing comes before that. */
const ofDecision: ReadonlySet<View['at']> = new Set([
  'start',
  'matters',
  'compare',
  'row',
  'questions',
  'decide',
  'conversation',
  'double',
]);

/** The way back where a thumb is: at the lower end, below the way on. A row has one of its own there. */
export function WayBack() {
  const { t, view, go, consultation } = useAid();
  const { value } = view;
  const here = Boolean(consultation.current.value);
  const back = here || !ofDecision.has(value.at) ? viewBefore(value, here) : undefined;
  if (!back || value.at === 'row') return null;
  return (
    <nav class="way-back" aria-label={t('head.back')}>
      <button class="link-button" type="button" data-testid="way-back" onClick={() => go(back)}>
        <Icon shape="back" turns />
        {t('foot.back', { step: t(`step.${back.at}`) })}
      </button>
    </nav>
  );
}
