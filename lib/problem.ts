/**
 * Something that is wrong, said so that the reader can mend it.
 * `where` is a path a person can follow ("place-of-birth › rows › caesarean › arms"),
 * `what` is one sentence about it, `todo` one sentence about mending it.
 */
export interface Problem {
  where: string;
  what: string;
  todo: string;
}

/** One problem a line, as a build log or a terminal shows it. */
export function problemLine({ where, what, todo }: Problem): string {
  return `${where}: ${what}; ${todo}`;
}
