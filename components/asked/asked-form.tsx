import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../lib/counts/keep-counts';
import { type AskedQuestion, askedAnswers, askedQuestions } from '../../lib/counts/measures';
import type { AidWords } from '../../lib/words/aid-words';
import { useId, useLocal } from '../aid-context';

interface AskedFormProps {
  words: AidWords;
  /** Adds her answers to the counts. @returns whether they were added */
  add: (answers: Answers) => Promise<boolean>;
  /** Whether there are answers on the screen. */
  holds: (any: boolean) => void;
  /** She goes without answering. */
  leave: () => void;
}

/** Each question with its answers, none of them picked beforehand, each to be left out; one press adds them. */
export function AskedForm({ words: { t }, add, holds, leave }: AskedFormProps) {
  const answers = useLocal<Answers>({});
  const problem = useLocal('');
  const busy = useRef(false);
  const any = Object.keys(answers.value).length > 0;
  useEffect(() => holds(any), [any]);
  const choose = (question: AskedQuestion, answer: Answers[AskedQuestion]) => {
    const { [question]: _, ...others } = answers.peek();
    answers.value = answer ? { ...others, [question]: answer } : others;
    problem.value = '';
  };
  const done = async () => {
    if (!any) {
      problem.value = t('asked.pick');
      return;
    }
    if (busy.current) return;
    busy.current = true;
    const added = await add(answers.peek()).finally(() => {
      busy.current = false;
    });
    if (!added) problem.value = t('asked.failed');
  };
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void done();
      }}
    >
      <h1 tabIndex={-1}>{t('asked.title')}</h1>
      <p class="lead-in">{t('asked.lead')}</p>
      <p class="asked-private">{t('asked.private')}</p>
      {askedQuestions.map((question) => (
        <Question
          key={question}
          t={t}
          question={question}
          chosen={answers.value[question]}
          choose={(answer) => choose(question, answer)}
        />
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
      <button class="button asked-done" type="submit" data-testid="add-answers">
        {t('asked.add')}
      </button>
      <button class="button button-quiet asked-done" type="button" data-testid="rather-not" onClick={leave}>
        {t('asked.rather')}
      </button>
      <p class="soft small">{t('asked.empties')}</p>
    </form>
  );
}

interface QuestionProps {
  t: AidWords['t'];
  question: AskedQuestion;
  chosen: Answers[AskedQuestion];
  choose: (answer: Answers[AskedQuestion]) => void;
}

function Question({ t, question, chosen, choose }: QuestionProps) {
  const name = useId();
  const legend = useRef<HTMLLegendElement>(null);
  return (
    <fieldset class="asked-question" data-question={question}>
      <legend ref={legend} tabIndex={-1}>
        {t(`asked.${question}`)}
      </legend>
      <div class="asked-answers">
        {askedAnswers.map((answer) => (
          <label key={answer} class="asked-answer">
            <input
              type="radio"
              autocomplete="off"
              name={name}
              value={answer}
              checked={chosen === answer}
              onChange={() => choose(answer)}
            />
            <span>{t(`asked.answer.${answer}`)}</span>
          </label>
        ))}
      </div>
      <p class="asked-skip">
        {chosen && (
          <button
            class="link-button"
            type="button"
            data-testid={`skip-${question}`}
            onClick={() => {
              choose(undefined);
              // The button goes with the answer.
              legend.current?.focus();
            }}
          >
            {t('asked.skip')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
