import type { Consultation } from '../../lib/consultation/consultation';

interface Practise {
  consultation: Pick<Consultation, 'events'>;
  openPage: (page: string) => Promise<unknown>;
  /** Another page in the place of this one. */
  goTo?: (page: string) => void;
}

/**
 * Opens the classroom: in the panel where nothing is on the screen, and in a tab beside it where somebody has begun a
 * plan, so that no word of hers is lost, kept or not.
 */
export function practise({ consultation, openPage, goTo = (page) => location.assign(page) }: Practise): void {
  const page = '/classroom.html';
  if (consultation.events.peek().length > 0) void openPage(page);
  else goTo(page);
}
