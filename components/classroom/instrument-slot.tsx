import { useSignal } from '@preact/signals';
import type { FilledInstrument } from '../../lib/instrument/instrument';
import { licenceIsOver } from '../../lib/instrument/licence-is-over';
import { mostInstrumentBytes, parseInstrument } from '../../lib/instrument/parse-instrument';
import type { Problem } from '../../lib/problem';
import { classroomWords } from '../../lib/words/classroom-words';
import { ChoiceGroup } from '../choice-group';
import { FileChoice } from '../file-choice';
import { InstrumentHead } from './instrument-head';
import type { PracticeProps } from './props';

const { t } = classroomWords;
const unreadable: Problem = {
  where: 'instrument file',
  what: 'is too long for an instrument, or could not be read on this device',
  todo: 'load one instrument in a file, or choose it again',
};

/** The place for a published instrument that somebody has a licence for: its file, its licence, its questions. */
export function InstrumentSlot({ practice, change, today }: PracticeProps) {
  const problems = useSignal<readonly Problem[]>([]);
  const all = practice.value.instruments ?? [];
  const put = (filled: readonly FilledInstrument[]) => change({ ...practice.value, instruments: filled });
  const load = async (file: File | undefined) => {
    if (!file) return;
    const text = file.size > mostInstrumentBytes ? undefined : await file.text().catch(() => undefined);
    if (text === undefined) {
      problems.value = [unreadable];
      return;
    }
    const read = parseInstrument(text, today);
    problems.value = read.ok ? [] : read.problems;
    if (!read.ok) return;
    const { instrument } = read;
    put([
      ...(practice.value.instruments ?? []).filter((one) => one.instrument.id !== instrument.id),
      { instrument, answers: {} },
    ]);
  };
  return (
    <section class="plan-part instrument-slot not-on-paper">
      <h2>{t('instrument.title')}</h2>
      <p class="soft">{t('instrument.lead')}</p>
      {all.map((filled, at) => (
        <Loaded
          key={filled.instrument.id}
          number={at + 1}
          filled={filled}
          over={licenceIsOver(filled.instrument.licence, today)}
          onAnswer={(answers) => put(all.map((one) => (one === filled ? { ...filled, answers } : one)))}
          onRemove={() => put(all.filter((one) => one !== filled))}
        />
      ))}
      <FileChoice label={t('instrument.load')} testid="instrument-file" onFiles={([file]) => load(file)} />
      {problems.value.length > 0 && (
        <div class="problem" role="alert">
          <p>{t('instrument.refused')}</p>
          <ul>
            {problems.value.map((problem) => (
              <li key={`${problem.where} ${problem.what}`}>{t('instrument.problem', { ...problem })}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface LoadedProps {
  /** The one under which the debrief tells of it. */
  number: number;
  filled: FilledInstrument;
  /** Its licence has ended. */
  over: boolean;
  onAnswer: (answers: FilledInstrument['answers']) => void;
  onRemove: () => void;
}

function Loaded({ number, filled: { instrument, answers }, over, onAnswer, onRemove }: LoadedProps) {
  const clear = (id: string) => {
    const { [id]: _before, ...rest } = answers;
    onAnswer(rest);
  };
  return (
    <div class="instrument" data-instrument={instrument.id}>
      <p class="soft">{t('instrument.numbered', { n: number })}</p>
      <InstrumentHead instrument={instrument} over={over} />
      {!over && (
        <details>
          <summary>{t('instrument.open')}</summary>
          {instrument.items.map(({ id, text, answers: offered }, index) => (
            <div key={id} class="instrument-item">
              <p class="soft">{t('instrument.question', { n: index + 1 })}</p>
              <ChoiceGroup
                legend={text}
                choices={offered.map((label, at) => ({ value: String(at), label }))}
                chosen={answers[id] === undefined ? undefined : String(answers[id])}
                onChoose={(value) => onAnswer({ ...answers, [id]: Number(value) })}
              />
              {answers[id] !== undefined && (
                <button class="link-button" type="button" onClick={() => clear(id)}>
                  {t('instrument.clear')}
                  <span class="unseen">: {text}</span>
                </button>
              )}
            </div>
          ))}
        </details>
      )}
      <button class="link-button" type="button" onClick={onRemove}>
        {t('instrument.remove')}
        <span class="unseen">: {instrument.title}</span>
      </button>
    </div>
  );
}
