import type { ParsedPack } from '../../lib/pack/parse-pack';
import { problemLine } from '../../lib/problem';

/** Each problem of a pack as a build log shows it: "where: what; what to do". None when the pack is good. */
export function problemsOf(parsed: ParsedPack): string[] {
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}
