import { elsewhereWords, unsignedWords } from '../../lib/export/plan-words';
import { questionText } from '../../lib/plan/from-the-list';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { DotPatterns } from '../dot-patterns';
import { PaperNeeds } from '../needs/paper-needs';
import { Hers, NotRecorded, PaperPart, Said } from '../paper-parts';
import { Beside } from './beside';
import { EasyDecision } from './easy-decision';
import { Lines } from './lines';

interface EasyPaperProps {
  plan: Plan;
  words: AidWords;
  /** Nobody has signed these easy words. */
  draft: boolean;
}

/**
 * Her plan as Easy Read: a picture at the start of each line, short sentences one below the other, no letter below 16 pt.
 * It says what her other papers say of what she wants, and both frames with the picture of everybody for each row she
 * looked at closely.
 */
export function EasyPaper({ plan, words, draft }: EasyPaperProps) {
  const { t } = words;
  const spoken = plan.about.filter(({ prompt, said }) => prompt !== 'talk' && said);
  const unsigned = unsignedWords(plan, words);
  return (
    <article class="paper paper-a4 paper-easy">
      <DotPatterns />
      <Beside picture="plan">
        <h1>{t('plan.title')}</h1>
        <p class="blank">
          <span>{t('plan.name')}</span>
        </p>
      </Beside>
      {(draft || unsigned) && (
        <Beside picture="look">
          <Lines text={`${draft ? t('language.draftEasy') : ''} ${unsigned}`} />
        </Beside>
      )}
      <Beside picture="hand">
        <PaperNeeds plan={plan} words={words} />
      </Beside>
      <PaperPart title={t('matters.title')}>
        {spoken.length === 0 && (
          <Beside picture="pen">
            <NotRecorded words={words} />
          </Beside>
        )}
        {spoken.map(({ prompt, said }) => (
          <Beside key={prompt} picture="pen">
            <h3>{t(`about.${prompt}`)}</h3>
            {said && <Hers words={said.words} />}
          </Beside>
        ))}
      </PaperPart>
      <PaperPart title={t('questions.title')}>
        {plan.questions.length === 0 && (
          <Beside picture="question">
            <NotRecorded words={words} />
          </Beside>
        )}
        {plan.questions.map((question) => (
          <Beside key={question.id} picture="question">
            <Hers words={questionText(question, plan, words)} />
            {question.answer && <Said words={question.answer} />}
          </Beside>
        ))}
      </PaperPart>
      {plan.decisions.map((decision) => (
        <EasyDecision key={decision.pack.id} decision={decision} today={plan.today} words={words} />
      ))}
      <Beside picture="again">
        {plan.elsewhere.count > 0 && <Lines text={elsewhereWords(plan, words)} />}
        <Lines text={`${t('plan.change')} ${t('plan.notConsent')} ${t('start.emergency')} ${t('plan.made')}`} />
      </Beside>
    </article>
  );
}
