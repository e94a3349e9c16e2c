import type { InstrumentLicence } from './instrument';

/** Whether a licence has ended: it holds to the end of its last day. @param today ISO date */
export function licenceIsOver({ until }: Pick<InstrumentLicence, 'until'>, today: string): boolean {
  return until !== undefined && until < today.slice(0, 10);
}
