import type { Event } from '../consultation/event-schema';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { ThreadStand } from '../plan/thread';
import type { AidWords } from '../words/aid-words';
import { whenWords } from './plan-words';

/**
 * When something was said and who wrote it, in her own voice: the paper is hers. The version of the figures stands in
 * the receipt, and here where it was another then.
 */
export function paperStamp(event: Event, version: string, words: AidWords): string {
  const { t } = words;
  const stamp = t(`paper.stamp.${event.who}`, { when: whenWords(event, words) });
  return event.version === version ? stamp : t('paper.otherFigures', { stamp, version: event.version });
}

/** What every answer on what matters has in common of when and who, so that it is said once; empty where they differ. */
export function sharedPaperStamp({ decisions }: Plan, words: AidWords): string {
  const stamps = decisions.flatMap(({ pack, values }) =>
    values.flatMap(({ event }) => (event ? [paperStamp(event, pack.version, words)] : [])),
  );
  const [stamp = '', ...others] = new Set(stamps);
  return others.length === 0 ? stamp : '';
}

/** When the reason was given and who wrote it; empty where it was said in one breath with where she stands. */
export function reasonPaperStamp({ pack, wants, reason }: DecisionPlan, words: AidWords): string {
  const said = reason ? paperStamp(reason.event, pack.version, words) : '';
  return wants.every(({ stand }) => !stand || paperStamp(stand.event, pack.version, words) !== said) ? said : '';
}

/** That something was recorded in error, when and by whom, and why where that was said. */
export function paperError(error: NonNullable<ThreadStand['error']>, words: AidWords): string {
  return [words.t(`paper.inError.${error.who}`, { when: whenWords(error, words) }), error.why].filter(Boolean).join(' ');
}
