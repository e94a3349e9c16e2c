import { fatesOf } from '../../lib/consultation/fates';
import { localSightWords } from '../../lib/export/local-words';
import { lower } from '../../lib/export/row-words';
import { sittingWords, type ThreadAround } from '../../lib/export/thread-words';
import { localSeen } from '../../lib/plan/local-seen';
import { marksOf } from '../../lib/plan/marks';
import { bySitting, momentsOf } from '../../lib/plan/moments';
import { takenBack } from '../../lib/plan/taken-back';
import { useAid } from '../aid-context';
import { Title } from '../title';
import { usePlan } from '../use-plan';
import { ThreadCompare } from './thread-compare';
import { ThreadEntry } from './thread-entry';

/**
 * How the plan came about: everything that was said, sitting by sitting. The oldest stands first, because each reason
 * follows from what was said before it; what is new since last time is told above, where it is compared.
 */
export function ThreadPage() {
  const { t, words, consultation } = useAid();
  const events = consultation.events.value;
  const moments = momentsOf(events);
  const fates = fatesOf(events);
  const back = takenBack(events);
  const local = localSeen(events);
  const { past, folded } = marksOf(moments, fates);
  const around: ThreadAround = {
    byId: new Map(events.map((event) => [event.id, event])),
    packs: consultation.packs.value,
    plan: usePlan().value,
  };
  return (
    <>
      <Title>{t('step.thread')}</Title>
      <p class="lead-in">{t('thread.lead')}</p>
      {moments.length === 0 && <p>{t('thread.empty')}</p>}
      {moments.length > 0 && <ThreadCompare moments={moments} around={around} />}
      {bySitting(moments.filter(({ event }) => !folded.has(event.id))).map((sitting) => {
        const said = sitting.map(({ event }) => event);
        const who = [...new Set(said.map((event) => event.who))];
        return (
          <section key={said[0]?.id} class="plan-part" data-sitting>
            <h2>{sittingWords(said, words)}</h2>
            <p class="small soft">
              {t('thread.by', { who: words.list(who.map((one) => lower(t(`who.${one}`), words.locale))) })}
            </p>
            {(local.get(sitting[0]?.sitting ?? -1) ?? []).map((sight) => (
              <p key={sight.id} class="small soft" data-offer-seen>
                {localSightWords(sight, words)}
              </p>
            ))}
            <ol class="thread">
              {said.map((event) => (
                <ThreadEntry
                  key={event.id}
                  event={event}
                  around={around}
                  back={back.get(event.id)}
                  fate={fates.get(event.id)}
                  past={past.get(event.id) ?? []}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
