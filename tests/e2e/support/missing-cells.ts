/** What says where a cell is: in which shell, of which decision, on which screen, in which language. */
export interface CellAt {
  shell: string;
  decision: string;
  screen: string;
  locale: string;
}

export const nameOf = ({ shell, decision, screen, locale }: CellAt): string => [shell, decision, screen, locale].join(' › ');

/**
 * What is wrong with how a matrix was walked: cells that were planned and not met, that were met and not planned, and
 * that were met twice. One line for each; nothing is good.
 */
export function missingCells(planned: readonly CellAt[], met: readonly CellAt[]): string[] {
  const [wanted, had] = [planned.map(nameOf), met.map(nameOf)];
  const [wants, has] = [new Set(wanted), new Set(had)];
  return [
    ...(wanted.length === 0 ? ['nothing was planned'] : []),
    ...[...wants].filter((one) => !has.has(one)).map((one) => `not met: ${one}`),
    ...[...has].filter((one) => !wants.has(one)).map((one) => `not planned: ${one}`),
    ...had.filter((one, at) => had.indexOf(one) !== at).map((one) => `met twice: ${one}`),
  ];
}
