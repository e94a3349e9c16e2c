import type { NeedName } from '../../lib/consultation/event-schema';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { type AidKey, useAid } from '../aid-context';
import { HersField } from '../hers-field';
import { Next } from '../next';
import { Title } from '../title';
import { NeedField } from './need-field';
import { WhoReads } from './who-reads';
import { WhoWrites } from './who-writes';

const groups: readonly { title: AidKey; needs: readonly NeedName[] }[] = [
  { title: 'needs.group.language', needs: ['speak', 'read', 'interpreter', 'by', 'notBy'] },
  { title: 'needs.group.senses', needs: ['signs', 'format', 'senses'] },
  { title: 'needs.group.visit', needs: ['room', 'helper', 'reach'] },
];

/** What she needs, so that she can understand and be understood: asked once, for all decisions, with nothing ticked. */
export function NeedsPage() {
  const { t, consultation, go } = useAid();
  const { about } = consultation.shared.value;
  // In the panel there may be no plan yet that it could be said in.
  const nowhere = !consultation.current.value && consultation.events.value.length === 0;
  if (nowhere)
    return (
      <>
        <Title>{t('step.needs')}</Title>
        <p class="lead-in">{t('needs.noPlan')}</p>
        <div class="actions">
          <button class="button" type="button" onClick={() => go({ at: 'decisions' })}>
            {t('step.decisions')}
          </button>
        </div>
      </>
    );
  return (
    <div class="needs-page">
      <Title>{t('step.needs')}</Title>
      <p class="lead-in">{t('needs.lead')}</p>
      <WhoWrites />
      {groups.map(({ title, needs }) => (
        <section key={title} class="plan-part">
          <h2>{t(title)}</h2>
          {needs.map((need) => (
            <NeedField key={need} need={need} />
          ))}
        </section>
      ))}
      <section class="plan-part">
        <h2>{t('needs.group.also')}</h2>
        <HersField
          label={
            <>
              {t('about.talk')}
              <small class="field-hint">{t('about.talkHint')}</small>
            </>
          }
          rows={2}
          words={about.talk?.words ?? ''}
          onSay={(words) => sayOfHer(consultation, { kind: 'about', prompt: 'talk', words })}
        />
      </section>
      <WhoReads />
      <Next to={{ at: 'matters' }} label="next.matters" />
    </div>
  );
}
