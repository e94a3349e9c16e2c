import { useRef } from 'preact/hooks';
import { noteText } from '../lib/export/note-text';
import { useAid, useVerb } from './aid-context';
import { Icon } from './icon';
import { planFile } from './plan-file';
import { PlanPaper } from './plan-paper';
import { Title } from './title';
import { usePlan } from './use-plan';

/** Everything she said, in one place, and the ways out: copy, print, save. */
export function StepPlan() {
  const { t, words, platform, consultation, parts } = useAid();
  const plan = usePlan();
  const verb = useVerb();
  const root = useRef<HTMLDivElement>(null);

  const copy = () => verb(() => platform.copy(noteText(plan.value, words)), 'done.copied');
  const print = () => verb(platform.print, 'done.printing');
  const save = () => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    const file = {
      name: `${consultation.current.value?.id ?? 'evenhand'}-plan.html`,
      type: 'text/html',
      text: planFile(plan.value, words, page),
    };
    return verb(() => platform.download(file), 'done.saved');
  };
  return (
    <div ref={root}>
      <Title>{t('plan.title')}</Title>
      <p class="lead-in">
        {t('plan.lead')} {t('plan.notConsent')}
      </p>
      {parts.name && <parts.name />}
      <section class="out" aria-label={t('plan.out')}>
        <p class="small soft">{t('plan.printHint')}</p>
        <div class="actions actions-line">
          <button class="button" type="button" data-testid="print" onClick={print}>
            {t('plan.print')}
          </button>
          <button class="button button-quiet" type="button" data-testid="copy" onClick={copy}>
            {t('plan.copy')}
          </button>
          <button class="button button-quiet" type="button" data-testid="download" onClick={save}>
            {t('plan.download')}
          </button>
        </div>
        {consultation.canUndo.value && (
          <button class="link-button" type="button" data-testid="undo" onClick={consultation.undo}>
            <Icon shape="undo" />
            {t('plan.undo')}
          </button>
        )}
      </section>
      <PlanPaper plan={plan.value} words={words} titled={false} />
      {parts.plan && <parts.plan />}
    </div>
  );
}
