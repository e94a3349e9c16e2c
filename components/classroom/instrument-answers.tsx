import type { FilledInstrument } from '../../lib/instrument/instrument';
import { licenceIsOver } from '../../lib/instrument/licence-is-over';
import { classroomWords } from '../../lib/words/classroom-words';
import { InstrumentHead } from './instrument-head';

const { t } = classroomWords;

/** What was answered, question by question, with the licence over it. Once that has ended, neither is shown. */
export function InstrumentAnswers({ filled, today }: { filled: readonly FilledInstrument[]; today: string }) {
  return (
    <>
      {filled.map(({ instrument, answers }) => {
        const over = licenceIsOver(instrument.licence, today);
        return (
          <section key={instrument.id} class="plan-part instrument" data-answers={instrument.id}>
            <InstrumentHead instrument={instrument} over={over} />
            {!over && (
              <dl class="instrument-answers">
                {instrument.items.map(({ id, text, answers: offered }) => (
                  <div key={id}>
                    <dt>{text}</dt>
                    <dd>{offered[answers[id] ?? -1] ?? t('instrument.unanswered')}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        );
      })}
    </>
  );
}
