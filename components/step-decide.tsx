import type { Standing } from '../lib/consultation/event-schema';
import type { IfThen, Part } from '../lib/pack/pack';
import { whyAsked } from '../lib/plan/why-asked';
import { useAid, useLocal } from './aid-context';
import { ChoiceGroup } from './choice-group';
import { HersField } from './hers-field';
import { Icon } from './icon';
import { WhoWrites } from './needs/who-writes';
import { Next } from './next';
import { Picture } from './picture';
import { Title } from './title';

const standings: readonly Standing[] = ['decided', 'leaning', 'unsure', 'time', 'help', 'none'];

/** Where she is now, why, and at the same moment what she wants if things change: plan B as prominent as plan A. */
export function StepDecide() {
  const { t, decision, platform, parts } = useAid();
  const { pack } = decision;
  return (
    <>
      <Title>{t('decide.title')}</Title>
      <WhoWrites once />
      <section class="plan-part">
        <h2>
          <Picture part="words" />
          {t('decide.want')}
        </h2>
        {pack.parts.map((part) => (
          <Stand key={part.id} part={part} />
        ))}
        <p class="soft">{t('decide.lead')}</p>
        <Why />
      </section>
      <section class="plan-part">
        <h2>
          <Picture part="start" />
          {t('decide.ifs')}
        </h2>
        <ul class="ifs">
          {pack.ifThen.map((ifThen) => (
            <If key={ifThen.id} ifThen={ifThen} />
          ))}
        </ul>
      </section>
      <p class="notice emergency">
        <b>{t('start.emergency')}</b>
        {parts.hereRing && <parts.hereRing />}
      </p>
      <Next
        to={{ at: 'plan' }}
        label="next.plan"
        {...(platform.clinical && { also: { to: { at: 'conversation' as const }, label: 'step.conversation' as const } })}
      />
    </>
  );
}

/** Why. What she said of where she stood in an earlier sitting is not taken for the reason of where she stands now. */
function Why() {
  const { t, consultation, decision } = useAid();
  const { changed, old } = whyAsked(consultation.effective.value, decision.pack.id);
  const said = decision.state.value.reason?.words ?? '';
  return (
    <HersField label={t(changed ? 'decide.whatChanged' : 'decide.why')} words={old ? '' : said} onSay={decision.giveReason} />
  );
}

/** Where she stands on one part. Nothing is chosen until she chooses. */
function Stand({ part }: { part: Part }) {
  const { t, decision, parts } = useAid();
  const now = decision.state.value.standings[part.id];
  const which = now?.standing === 'decided' || now?.standing === 'leaning';
  return (
    <>
      <ChoiceGroup
        legend={part.label ? t('decide.part', { part: part.label }) : t('decide.where')}
        choices={standings.map((standing) => ({ value: standing, label: t(`standing.${standing}`) }))}
        chosen={now?.standing}
        onChoose={(standing) =>
          decision.stand(standing, standing === 'decided' || standing === 'leaning' ? (now?.option ?? null) : null, part.id)
        }
      />
      {now && which && (
        <div class="which">
          <ChoiceGroup
            legend={t('decide.which')}
            choices={part.options.map((option) => ({
              value: option.id,
              label: (
                <>
                  {option.name}
                  {parts.hereOption && <parts.hereOption option={option} short />}
                </>
              ),
            }))}
            chosen={now.option ?? undefined}
            onChoose={(option) => decision.stand(now.standing, option, part.id)}
          />
        </div>
      )}
    </>
  );
}

function If({ ifThen }: { ifThen: IfThen }) {
  const { t, words, decision } = useAid();
  const writing = useLocal(false);
  const said = decision.state.value.planB[ifThen.id];
  const when = words.say(ifThen.when);
  return (
    <li class="if" data-if={ifThen.id}>
      <h3>{when}</h3>
      {writing.value ? (
        <>
          <HersField
            focus
            label={words.say(ifThen.ask)}
            rows={2}
            words={said?.words ?? ''}
            onSay={(text) => decision.sayPlanB(ifThen.id, text)}
          />
          <button
            class="link-button"
            type="button"
            onClick={() => {
              writing.value = false;
            }}
          >
            {t('decide.done')}
          </button>
        </>
      ) : (
        <>
          {said && (
            <blockquote class="hers" dir="auto">
              {said.words}
            </blockquote>
          )}
          <button
            class="link-button"
            type="button"
            onClick={() => {
              writing.value = true;
            }}
          >
            <Icon shape={said ? 'pen' : 'plus'} />
            {t(said ? 'decide.change' : 'decide.say')}
            <span class="unseen">: {when}</span>
          </button>
        </>
      )}
    </li>
  );
}
