import type { Question } from '../lib/consultation/state';
import { waysToAsk } from '../lib/consultation/ways-to-ask';
import { questionText } from '../lib/plan/from-the-list';
import { oneLine } from '../lib/words/one-line';
import { useAid, useLocal } from './aid-context';
import { HersField } from './hers-field';
import { Icon } from './icon';
import { WhoWrites } from './needs/who-writes';
import { Next } from './next';
import { Picture } from './picture';
import { Title } from './title';

/** Prompts and her own questions; who will answer, and whether they have. */
export function StepQuestions({ about }: { about?: string }) {
  const { t, words, consultation, decision, record } = useAid();
  const { pack } = decision;
  // Recorded in English, and shown in the language of the screen.
  const inEnglish = record.consultation.decision(pack.id).pack.questions;
  const { questions } = consultation.shared.value;
  const ask = (id: string, text: string, row?: string) =>
    consultation.add(pack.id, { kind: 'question', question: id, words: text, ...(row && { about: row }) });
  const row = about ? decision.row(about) : undefined;
  const writing = useLocal(consultation.newName());
  const listed = questions.filter(({ id }) => id !== writing.value);
  return (
    <>
      <Title>{t('questions.title')}</Title>
      <WhoWrites once />
      <section class="plan-part">
        <h2>
          <Picture part="words" />
          {t('questions.mine')}
        </h2>
        <ul class="ifs">
          {listed.map((question) => (
            <OneQuestion key={question.id} question={question} />
          ))}
        </ul>
        <OwnQuestion
          id={writing.value}
          row={row && { key: row.key, label: row.label }}
          onAsk={ask}
          onDone={() => {
            if (questions.some(({ id }) => id === writing.value)) writing.value = consultation.newName();
          }}
        />
        <p class="soft">
          {t('questions.lead')} {listed.length === 0 && t('questions.none')}
        </p>
      </section>
      <section class="plan-part">
        <h2>
          <Picture part="questions" />
          {t('questions.prompts')}
        </h2>
        <ul class="prompts">
          {pack.questions.map(({ id, text }) => (
            <Prompt
              key={id}
              text={text}
              added={questions.some((question) => question.id === `${pack.id}.${id}`)}
              onAdd={() => ask(`${pack.id}.${id}`, oneLine(inEnglish.find((one) => one.id === id)?.text ?? text))}
            />
          ))}
        </ul>
      </section>
      <section class="plan-part">
        <h2>
          <Picture part="ask" />
          {t('questions.ways')}
        </h2>
        <ul class="prompts">
          {waysToAsk.map((way) => {
            const text = t(`questions.way.${way}`);
            return (
              <Prompt
                key={way}
                text={text}
                added={questions.some(({ id }) => id === `way.${way}`)}
                onAdd={() => ask(`way.${way}`, oneLine(record.words.t(`questions.way.${way}`)))}
              />
            );
          })}
        </ul>
      </section>
      <section class="plan-part">
        <h2>
          <Picture part="sure" />
          {t('questions.unknowns')}
        </h2>
        <ul class="plain-list">
          {pack.unknowns.map((unknown) => (
            <li key={unknown.text}>{words.say(unknown)}</li>
          ))}
        </ul>
      </section>
      <Next to={{ at: 'decide' }} label="next.decide" />
    </>
  );
}

function Prompt({ text, added, onAdd }: { text: string; added: boolean; onAdd: () => void }) {
  const { t } = useAid();
  return (
    <li>
      <p>{text}</p>
      {added ? (
        <p class="small soft">
          <Icon shape="tick" /> {t('questions.added')}
        </p>
      ) : (
        <button class="link-button" type="button" onClick={onAdd}>
          <Icon shape="plus" />
          {t('questions.addPrompt')}
          <span class="unseen">: {text}</span>
        </button>
      )}
    </li>
  );
}

interface OwnQuestionProps {
  /** Name of the question being written. */
  id: string;
  row: { key: string; label: string } | undefined;
  onAsk: (id: string, words: string, row?: string) => void;
  onDone: () => void;
}

/** Recorded at every pause under one name, so that nothing is lost; it joins the list when she says that it is done. */
function OwnQuestion({ id, row, onAsk, onDone }: OwnQuestionProps) {
  const { t, consultation } = useAid();
  const written = consultation.shared.value.questions.find((question) => question.id === id);
  return (
    <>
      <HersField
        key={id}
        label={t('questions.own')}
        {...(row && { hint: t('row.asked', { row: row.label }) })}
        rows={2}
        focus={row !== undefined}
        words={written?.words ?? ''}
        onSay={(words) => onAsk(id, words.trim() ? words : '', row?.key)}
      />
      <button class="button button-quiet add-question" type="button" data-testid="add-question" onClick={onDone}>
        {t('questions.add')}
      </button>
    </>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const { t, consultation, decision, words } = useAid();
  const decisions = consultation.packs.value.map((pack) => ({ pack }));
  const text = questionText(question, { decisions }, words);
  const row = question.about && decision.pack.rows.find(({ key }) => key === question.about);
  const reply = (change: Partial<Pick<Question, 'by' | 'answer' | 'answered'>>) => {
    // What is recorded now, not at the last drawing: two fields may settle at once.
    const now = consultation.shared.peek().questions.find(({ id }) => id === question.id) ?? question;
    const { by, answer, answered } = { ...now, ...change };
    consultation.add(decision.pack.id, { kind: 'answer', question: question.id, by, words: answer, answered });
  };
  return (
    <li class="if" data-question={question.id}>
      <h3 class="hers" dir="auto">
        {text}
      </h3>
      {row && <p class="small soft">{t('row.asked', { row: row.label })}</p>}
      <HersField label={t('questions.who')} hers={false} rows={1} words={question.by} onSay={(by) => reply({ by })} />
      <HersField
        label={t('questions.answer')}
        hers={false}
        rows={1}
        words={question.answer}
        onSay={(answer) => reply({ answer })}
      />
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={question.answered}
          onChange={(event) => reply({ answered: event.currentTarget.checked })}
        />
        <span>{t('questions.answered')}</span>
      </label>
      <button
        class="link-button small"
        type="button"
        onClick={() => consultation.add(decision.pack.id, { kind: 'question', question: question.id, words: '' })}
      >
        {t('questions.remove')}
        <span class="unseen">: {text}</span>
      </button>
    </li>
  );
}
