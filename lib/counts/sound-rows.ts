import { isRecord } from '../carry/parse-json';
import { answersFit } from './answers-fit';
import type { MonthRow } from './counts';
import { countsForm } from './counts-form';
import { bothMayBeTold, fewest, isLanguageOutOfFives, mayBeTold, type Proportion } from './may-be-told';
import { doneMeasures, isSaidMeasure, type SaidCounts } from './measures';

const inFile = new Set(['evenhand', 'format', 'months']);
const inRow = new Set(['id', 'month', 'from', 'opened', 'done', 'said']);
const inDone = new Set<string>(doneMeasures);
const inPart = new Set(['value', 'of']);

/**
 * The rows of a file that is sound in every field. Hundreds of files are held to this, and to the schema only where it finds
 * something: the schema is several times slower where a page may not compile it, as ours may not. It takes no file that
 * the schema refuses, which a test holds.
 * @param file parsed from JSON
 * @returns nothing where the schema has to say what is wrong
 */
export function soundRows(file: Readonly<Record<string, unknown>>): readonly MonthRow[] | undefined {
  const { evenhand, format, months } = file;
  const is =
    hasOnly(file, inFile) &&
    evenhand === 'counts' &&
    format === countsForm.format &&
    Array.isArray(months) &&
    months.length <= countsForm.mostMonths &&
    months.every(isRow);
  return is ? months : undefined;
}

function isRow(row: unknown): row is MonthRow {
  return (
    isRecord(row) &&
    hasOnly(row, inRow) &&
    typeof row.id === 'string' &&
    countsForm.id.test(row.id) &&
    isMonth(row.month) &&
    isMonth(row.from) &&
    (row.opened === undefined || (isWhole(row.opened) && row.opened >= fewest)) &&
    isDone(row.done) &&
    isSaid(row.said)
  );
}

function isDone(done: unknown): boolean {
  if (!isRecord(done) || !hasOnly(done, inDone)) return false;
  for (const name in done) if (!isPart(done[name]) || !mayBeTold(done[name])) return false;
  const { compared, waiting } = done as MonthRow['done'];
  return compared && waiting ? bothMayBeTold(compared, waiting) : compared === waiting;
}

function isSaid(said: unknown): boolean {
  if (!isRecord(said)) return false;
  for (const name in said) {
    const value = said[name];
    if (!isSaidMeasure(name) || !isWhole(value) || value < fewest || isLanguageOutOfFives(name, value)) return false;
  }
  return answersFit(said as SaidCounts);
}

function isPart(part: unknown): part is Proportion {
  return isRecord(part) && hasOnly(part, inPart) && isWhole(part.value) && isWhole(part.of);
}

function isMonth(value: unknown): boolean {
  return typeof value === 'string' && countsForm.month.test(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= countsForm.mostCounted;
}

/** No list of its names is made: there are tens of thousands of them. */
function hasOnly(record: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): boolean {
  for (const name in record) if (!names.has(name)) return false;
  return true;
}
