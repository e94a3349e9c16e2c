import type { FilledInstrument } from '../../lib/instrument/instrument';
import { licenceIsOver } from '../../lib/instrument/licence-is-over';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

/**
 * What was answered, by numbers alone: a title, terms and questions are typed by whoever made the file, and could name
 * somebody, and the debrief leaves the room. They stand on the page of the sheets, with the licence.
 */
export function InstrumentAnswers({ filled, today }: { filled: readonly FilledInstrument[]; today: string }) {
  return (
    <>
      {filled.map(({ instrument: { id: name, items, licence }, answers }, at) => (
        <section key={name} class="plan-part instrument" data-answers={at + 1}>
          <h3>{t('instrument.numbered', { n: at + 1 })}</h3>
          {licenceIsOver(licence, today) ? (
            <p class="notice">{t('instrument.overHere')}</p>
          ) : (
            <>
              <p class="soft">{t('instrument.byNumber')}</p>
              <dl class="instrument-answers">
                {items.map(({ id }, index) => (
                  <div key={id}>
                    <dt>{t('instrument.question', { n: index + 1 })}</dt>
                    <dd>{answerOf(answers[id])}</dd>
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

const answerOf = (answer: number | undefined) =>
  answer === undefined ? t('instrument.unanswered') : t('instrument.answer', { n: answer + 1 });
