import { learnToCompare } from './learn-to-compare';
import { learnToDescribe } from './learn-to-describe';
import { learnToInsert } from './learn-to-insert';
import { learnToPlace } from './learn-to-place';
import { learnToRead } from './learn-to-read';
import { learnToRefuse } from './learn-to-refuse';
import { learnToSee } from './learn-to-see';
import { learnToSeek } from './learn-to-seek';

export { look } from './look';
export { put } from './put';
export { readAgain } from './read-again';

/** What a document is taught, in any order, before something is looked at in it. */
export const lessons = [
  learnToSeek,
  learnToPlace,
  learnToSee,
  learnToRefuse,
  learnToDescribe,
  learnToRead,
  learnToInsert,
  learnToCompare,
] as const;
