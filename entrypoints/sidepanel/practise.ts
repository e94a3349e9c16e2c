interface Practise {
  openPage: (page: string) => Promise<unknown>;
  /** Another page in the place of this one. */
  goTo?: (page: string) => void;
}

/**
 * Opens the classroom.
 * @param beside in a tab beside the panel, where a word or a place in it would be lost; else in its place
 */
export function practise(beside: boolean, { openPage, goTo = (page) => location.assign(page) }: Practise): void {
  const page = '/classroom.html';
  if (beside) void openPage(page);
  else goTo(page);
}
