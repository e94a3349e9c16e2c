import type { CodeSet } from '../consultation/event-schema';
import type { AidWords } from '../words/aid-words';
import { isCode } from './codes';

/** A code with what it stands for; one that the set does not have stands by itself. */
export function codeWords(set: CodeSet, code: string, { t }: AidWords): string {
  switch (set) {
    case 'planType':
      return isCode(set, code) ? `${code}: ${t(`msds.planType.${code}`)}` : code;
    case 'plannedSetting':
      return isCode(set, code) ? `${code}: ${t(`msds.plannedSetting.${code}`)}` : code;
  }
}
