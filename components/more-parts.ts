import { bareText } from '../lib/export/bare-lines';
import { planNow } from '../lib/plan/plan-now';
import type { Parts } from './aid-context';
import { Aloud } from './aloud/aloud';
import { BrokenPage } from './broken-page';
import { EasyPicture } from './easy/easy-picture';
import { Foot } from './foot';
import { GoodAndHard } from './good-and-hard';
import { KeepFocus } from './keep-focus';
import { KeptNotice } from './kept-notice';
import { LanguageControl } from './language/language-control';
import { LanguageNotes } from './language/language-notes';
import { LanguagePage } from './language/language-page';
import { NeedsPage } from './needs/needs-page';
import { NestedArray } from './nested-array';
import { OptionAbout } from './option-about';
import { PassportPanel } from './passport-panel';
import { StartAbout } from './start-about';
import { StepDecide } from './step-decide';
import { StepMatters } from './step-matters';
import { StepQuestions } from './step-questions';
import { StepRow } from './step-row';
import type { Steps } from './steps';
import { Timeline } from './timeline';

/** The steps that follow the first comparison, but for her plan. */
export const moreSteps: Omit<Steps, 'plan'> = {
  matters: StepMatters,
  row: StepRow,
  questions: StepQuestions,
  decide: StepDecide,
};

/** What the first comparison does without until it has come. */
export const moreParts: Parts = {
  language: LanguageControl,
  draft: LanguageNotes,
  aloud: Aloud,
  picture: EasyPicture,
  kept: KeptNotice,
  foot: Foot,
  goodAndHard: GoodAndHard,
  optionAbout: OptionAbout,
  timeline: Timeline,
  nested: NestedArray,
  startAbout: StartAbout,
  keepFocus: KeepFocus,
  broken: BrokenPage,
  passport: PassportPanel,
  asText: (consultation, words) => bareText(planNow(consultation), words),
};

/** Pages beside the steps that need nothing but the words of the steps. */
export const morePages = {
  language: LanguagePage,
  needs: NeedsPage,
};
