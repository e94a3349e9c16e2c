import css from '../components/style/more.css?inline';
import words from '../locales/en-GB/more.json';

// Everything of the aid that the first comparison does without: fetched right after it.
export { BarePlan } from '../components/bare-plan';
export { morePages, moreParts, moreSteps } from '../components/more-parts';
export { around } from './around';
export { completeDecision } from './complete-decision';
export { languagesOf } from './languages-of';
export { latePlans } from './late-plans';
export { own } from './own';
export { pagePlatform } from './page-platform';
export { tellEditor } from './tell-editor';
export { whenSpoken } from './when-spoken';
export { css, words };
