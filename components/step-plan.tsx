import { useRef } from 'preact/hooks';
import { myWords } from '../lib/export/my-words';
import { recordNote } from '../lib/export/record-note';
import type { Layout } from '../lib/layout';
import { practiceFile } from '../lib/practice/practice-stamp';
import { useAid, useVerb } from './aid-context';
import { InBoth } from './double/double-next';
import { useTwoLanguages } from './double/use-two-languages';
import { Icon } from './icon';
import { LeftOut } from './needs/left-out';
import { planFile } from './plan-file';
import { PlanPaper } from './plan-paper';
import { StaffWords } from './staff-words';
import { Title } from './title';
import { usePlan } from './use-plan';
import { useRecordPlan } from './use-record-plan';

/** Everything she said, in one place, and the ways out, each by a button of its own. */
export function StepPlan() {
  const { t, words, record, platform, consultation, parts, go } = useAid();
  const plan = usePlan();
  const english = useRecordPlan();
  const verb = useVerb();
  const two = useTwoLanguages();
  const { simple: easy, draft = false } = platform.languages?.now.value ?? {};
  const root = useRef<HTMLDivElement>(null);

  const copyMine = () => verb(() => platform.copy(myWords(plan.value, words.plain ?? words, draft), 'her'), 'done.copied');
  const copy = () => {
    const { text } = recordNote(english.value, record.words, { length: 'full', ascii: false, version: platform.version });
    return verb(() => platform.copy(text), 'done.copied');
  };
  const print = (layout: Layout) => verb(() => platform.print(layout), 'done.printing');
  const save = () => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    // No decision is named in the list of what was downloaded.
    const name = practiceFile(plan.value.practice, 'my-plan.html');
    const file = { name, type: 'text/html', text: planFile(plan.value, words, 'a4', draft, page) };
    return verb(() => platform.download(file), 'done.saved');
  };
  return (
    <div ref={root}>
      <Title>{t('plan.title')}</Title>
      {parts.name && <parts.name />}
      <section class="out plan-part">
        <h2>{t('plan.out')}</h2>
        <LeftOut />
        <div class="way-out">
          <h3>{t('plan.onPaper')}</h3>
          <div class="actions actions-line">
            <button class="button" type="button" data-testid="print" onClick={() => print('a4')}>
              {t('plan.print')}
            </button>
            <button class="button button-quiet" type="button" data-testid="print-large" onClick={() => print('large')}>
              {t('plan.printLarge')}
            </button>
            {easy && (
              <button class="button button-quiet" type="button" data-testid="print-easy" onClick={() => print('easy')}>
                {t('plan.printEasy')}
              </button>
            )}
            {two && (
              <button class="button button-quiet" type="button" data-testid="print-double" onClick={() => print('double')}>
                <InBoth say="double.print" />
              </button>
            )}
            <button class="button button-quiet" type="button" data-testid="to-door" onClick={() => go({ at: 'door' })}>
              {t('plan.toDoor')}
            </button>
          </div>
          <p class="soft">{t('plan.printHint')}</p>
        </div>
        <div class="way-out">
          <h3>{t('plan.onDevice')}</h3>
          <p class="soft">{t('plan.fileHint')}</p>
          <div class="actions actions-line">
            <button class="button button-quiet" type="button" data-testid="download" onClick={save}>
              {t('plan.download')}
            </button>
            <button class="button button-quiet" type="button" data-testid="copy-mine" onClick={copyMine}>
              {t('plan.copyMine')}
            </button>
          </div>
          <p class="soft">{t('plan.copyHint')}</p>
          <div class="actions actions-line">
            <button class="button button-quiet" type="button" data-testid="copy" onClick={copy}>
              <StaffWords of="plan.copy" />
            </button>
          </div>
        </div>
        {parts.out && <parts.out />}
      </section>
      {consultation.canUndo.value && (
        <p class="not-on-paper">
          <button class="link-button" type="button" data-testid="undo" onClick={consultation.undo}>
            <Icon shape="undo" />
            {t('plan.undo')}
          </button>
        </p>
      )}
      <p class="lead-in plan-lead">
        {t('plan.lead')} {t('plan.notConsent')}
      </p>
      <PlanPaper plan={plan.value} words={words} titled={false} />
      {parts.plan && <parts.plan />}
    </div>
  );
}
