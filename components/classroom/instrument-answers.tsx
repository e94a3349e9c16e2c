import type { DebriefFacts } from '../../lib/debrief/debrief-facts';
import { licenceIsOver } from '../../lib/instrument/licence-is-over';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

/**
 * What was answered, by numbers alone: a title, terms and questions are typed by whoever made the file, and could name
 * somebody, and the debrief leaves the room. They stand on the page of the sheets, with the licence.
 * @param today ISO date
 */
export function InstrumentAnswers({ filled, today }: { filled: DebriefFacts['instruments']; today: string }) {
  return (
    <>
      {filled.map(({ until, answers }, at) => (
        // They have no name here but their number.
        <section key={at} class="plan-part instrument" data-answers={at + 1}>
          <h3>{t('instrument.numbered', { n: at + 1 })}</h3>
          {licenceIsOver({ until: until ?? undefined }, today) ? (
            <p class="notice">{t('instrument.overHere')}</p>
          ) : (
            <>
              <p class="soft">{t('instrument.byNumber')}</p>
              <dl class="instrument-answers">
                {answers.map((answer, index) => (
                  <div key={index}>
                    <dt>{t('instrument.question', { n: index + 1 })}</dt>
                    <dd>{answer === null ? t('instrument.unanswered') : t('instrument.answer', { n: answer + 1 })}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      ))}
    </>
  );
}
