import type { Standing } from '../lib/consultation/event-schema';
import type { IfThen } from '../lib/pack/pack';
import { useAid, useLocal } from './aid-context';
import { ChoiceGroup } from './choice-group';
import { HersField } from './hers-field';
import { Icon } from './icon';
import { Next } from './next';
import { Title } from './title';

const standings: readonly Standing[] = ['decided', 'leaning', 'unsure', 'time', 'help', 'none'];

/** Where she is now, why, and at the same moment what she wants if things change: plan B as prominent as plan A. */
export function StepDecide() {
  const { t, decision } = useAid();
  const { pack, state } = decision;
  const now = state.value.standing;
  const which = now?.standing === 'decided' || now?.standing === 'leaning';
  return (
    <>
      <Title>{t('decide.title')}</Title>
      <p class="lead-in">{t('decide.lead')}</p>
      <section class="plan-part">
        <h2>{t('decide.want')}</h2>
        <ChoiceGroup
          legend={t('decide.where')}
          choices={standings.map((standing) => ({ value: standing, label: t(`standing.${standing}`) }))}
          chosen={now?.standing}
          onChoose={(standing) =>
            decision.stand(standing, standing === 'decided' || standing === 'leaning' ? (now?.option ?? null) : null)
          }
        />
        {now && which && (
          <div class="which">
            <ChoiceGroup
              legend={t('decide.which')}
              choices={pack.options.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={now.option ?? undefined}
              onChoose={(option) => decision.stand(now.standing, option)}
            />
          </div>
        )}
        <HersField label={t('decide.why')} words={state.value.reason?.words ?? ''} onSay={decision.giveReason} />
      </section>
      <section class="plan-part">
        <h2>{t('decide.ifs')}</h2>
        <ul class="ifs">
          {pack.ifThen.map((ifThen) => (
            <If key={ifThen.id} ifThen={ifThen} />
          ))}
        </ul>
      </section>
      <Next to={{ at: 'plan' }} label="next.plan" />
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
