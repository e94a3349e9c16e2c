import css from '../components/style/more.css?inline';
import words from '../locales/en-GB/more.json';

// Everything of the aid that the first comparison does without: fetched right after it.
export { BarePlan } from '../components/bare-plan';
export { moreParts, moreSteps } from '../components/more-parts';
export { wholePack } from '../lib/pack/halves';
export { around } from './around';
export { latePlans } from './late-plans';
export { own } from './own';
export { pagePlatform } from './page-platform';
export { tellEditor } from './tell-editor';
export { css, words };
