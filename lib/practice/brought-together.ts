import { changed } from './changed';
import type { Practice, Sheet } from './practice';
import { unknownCase } from './practice-from';

/**
 * A conversation that is kept here with what a file brings of the same one, once `clashes` finds nothing in the way. Nothing
 * that was said or seen is lost. A mark, a pick or an answer that is here stays, and what is open here is filled in; where
 * the file has another, `toldApart` tells it. One that came with what was said alone gets its case and
 * its beginning.
 */
export function broughtTogether(here: Practice, file: Practice): Practice {
  const bare = here.case.id === unknownCase.id && file.case.id !== unknownCase.id;
  const { well, next } = here.debrief;
  const instruments = together(
    here.instruments ?? [],
    file.instruments ?? [],
    ({ instrument }) => instrument.id,
    (one, other) => ({
      ...one,
      answers: { ...other.answers, ...one.answers },
    }),
  );
  return {
    ...changed(here, file, file),
    ...(bare && { case: file.case, packVersion: file.packVersion, began: file.began, ended: file.ended }),
    sheets: together(here.sheets, file.sheets, ({ by }) => by, besides),
    debrief: { well: [...new Set([...well, ...file.debrief.well])], next: next ?? file.debrief.next },
    ...(instruments.length > 0 && { instruments }),
  };
}

const besides = (one: Sheet, other: Sheet): Sheet => ({ ...one, marks: { ...other.marks, ...one.marks } });

function together<T>(here: readonly T[], there: readonly T[], name: (one: T) => string, both: (one: T, other: T) => T): T[] {
  const names = new Set(here.map(name));
  const filled = here.map((one) => {
    const other = there.find((two) => name(two) === name(one));
    return other ? both(one, other) : one;
  });
  return [...filled, ...there.filter((one) => !names.has(name(one)))];
}
