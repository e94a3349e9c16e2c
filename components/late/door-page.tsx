import { useRef } from 'preact/hooks';
import { forOthers } from '../../lib/plan/for-others';
import { practiceFile } from '../../lib/practice/practice-stamp';
import { useAid, useVerb } from '../aid-context';
import { WhoWrites } from '../needs/who-writes';
import { planFile } from '../plan-file';
import { Title } from '../title';
import { usePlan } from '../use-plan';
import { DoorCard, saidOnDoor } from './door-card';
import { DoorLineField } from './door-line-field';
import { useLinesOver } from './use-lines-over';

/** The card on the door: her lines, what it will look like, and whether it fits on its page. */
export function DoorPage() {
  const { t, words, platform, said } = useAid();
  const plan = usePlan();
  const verb = useVerb();
  const root = useRef<HTMLDivElement>(null);
  const { card: measured, over } = useLinesOver();
  const { door } = plan.value;
  // As it will hang on the door: without what she keeps from others.
  const card = forOthers(plan.value);
  const leftOut = card.door.some(({ said }, index) => said?.words !== door[index]?.said?.words);
  const draft = platform.languages?.now.value.draft ?? false;
  const empty = saidOnDoor(card.door).length === 0;
  const tooLong = over.value > 0 && t('door.tooLong', { n: over.value });
  /** A card that would be cut, or says nothing, does not leave: what is wrong with it stands beside it, and is said there. */
  const out = (way: () => Promise<void>, not: 'door.notPrinted' | 'door.notSaved') => {
    if (empty || tooLong) said.value = t(not);
    else void way();
  };
  const print = () => verb(() => platform.print('door'), 'done.printing');
  const save = async () => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    const text = planFile(plan.peek(), words, 'door', draft, page);
    await verb(
      () => platform.download({ name: practiceFile(plan.peek().practice, 'door-card.html'), type: 'text/html', text }),
      'done.saved',
    );
  };
  return (
    <div ref={root}>
      <Title>{t('step.door')}</Title>
      <p class="lead-in">
        {t('door.lead')} {t('plan.notConsent')}
      </p>
      <WhoWrites once />
      <div class="door-desk">
        <section class="door-lines" aria-label={t('door.lines')}>
          {door.map(({ line }) => (
            <DoorLineField key={line} line={line} plan={plan.value} />
          ))}
        </section>
        <section class="door-look">
          <h2>{t('door.preview')}</h2>
          <p class="door-fit" role="status">
            {tooLong ? <b class="problem">{tooLong}</b> : t(empty ? 'door.nothing' : 'door.fits')}
          </p>
          {leftOut && <p class="soft">{t('door.leftOut')}</p>}
          <div class={tooLong ? 'door-preview is-too-long' : 'door-preview'}>
            <DoorCard plan={card} words={words} draft={draft} />
          </div>
          <div class="door-measure" aria-hidden="true">
            <div ref={measured}>
              <DoorCard plan={card} words={words} draft={draft} />
            </div>
          </div>
          <p class="soft door-hint">{t('plan.fileHint')}</p>
          <div class="actions actions-line">
            <button class="button" type="button" data-testid="print-door" onClick={() => out(print, 'door.notPrinted')}>
              {t('door.print')}
            </button>
            <button class="button button-quiet" type="button" data-testid="save-door" onClick={() => out(save, 'door.notSaved')}>
              {t('plan.download')}
            </button>
          </div>
        </section>
      </div>
    </div>
  );
}
