import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Headings, parseHeadings } from '../../lib/coproduction/headings';
import { problemLine } from '../../lib/problem';

/** The one place in which a trust renames them: docs/co-production.md. */
export const headingsPath = join(resolve(import.meta.dirname, '../..'), 'lib', 'coproduction', 'headings.json');

/** The headings that exports stand under. @throws with every problem of the file, a line each */
export function readHeadings(path = headingsPath): Headings {
  const read = parseHeadings(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.headings;
}
