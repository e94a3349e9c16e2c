import type { Problem } from '../problem';
import * as z from '../zod';
import { parseFile } from './parse-file';
import { version } from './schema';

const text = z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(1000, 'is longer than 1,000 characters'));

/**
 * `versions.json` beside a pack: the figures that each version had, newest last, so that none changes under a version
 * that somebody has read or signed.
 */
const versionsFile = z.array(
  z.strictObject({
    version,
    on: z.iso.date('is not a date like 2027-11-24'),
    why: text,
    /** By row and by what `figureLines` names: one line of all that a screen shows in numbers. */
    figures: z.record(z.string(), z.string()),
  }),
);

export type PackVersion = z.infer<typeof versionsFile>[number];

/** Parses `versions.json`: what is sound in it, and every problem. */
export function parseVersions(text: string, name: string): { versions: PackVersion[]; problems: Problem[] } {
  const { data, problems } = parseFile(versionsFile, text, name);
  const versions = data ?? [];
  const seen = new Set<string>();
  const twice = versions.flatMap(({ version }): Problem[] => {
    const again = seen.has(version);
    seen.add(version);
    return again ? [{ where: name, what: `version ${version} stands twice`, todo: 'keep the entry that was signed' }] : [];
  });
  return { versions, problems: [...problems, ...twice] };
}
