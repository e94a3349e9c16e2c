import type { Pack } from './pack';
import { type PackTexts, withTexts } from './texts';

/**
 * The English decision, or its second half, in another language. Its questions keep the English beside them: that is how
 * one that was picked is recorded, and known again in any language.
 * @throws where the texts are of another decision
 */
export function inLanguage<Source extends Pick<Pack, 'questions'>>(english: Source, texts: PackTexts): Source {
  const said = withTexts(english, texts);
  const questions = said.questions.map((question, at) => ({ ...question, source: english.questions[at]?.text ?? '' }));
  return Object.freeze({ ...said, questions: Object.freeze(questions) });
}
