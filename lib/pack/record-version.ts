import { figureLines } from './figure-lines';
import type { PackVersion } from './pack-versions';
import type { PackFile } from './schema';

export type Recorded = { versions: PackVersion[]; said: string } | { refused: string };

/**
 * The record of a pack with its figures of today in it. An entry is never changed once somebody has signed its version,
 * and otherwise where that is asked for (`again`) alone.
 */
export function recordVersion(
  pack: PackFile,
  versions: readonly PackVersion[],
  { on, why, again }: { on: string; why?: string | undefined; again: boolean },
): Recorded {
  const { version } = pack;
  const figures = figureLines(pack);
  const old = versions.find((entry) => entry.version === version);
  const last = old ?? versions.at(-1);
  const changed = last ? changesOf(last.figures, figures) : [];
  if (old && changed.length === 0) return { versions: [...versions], said: `version ${version} is recorded already` };
  if (old && pack.signOffs.some((signOff) => signOff.version === version))
    return { refused: `version ${version} was signed, so its record stays; raise the version` };
  if (old && !again)
    return {
      refused: `version ${version} is recorded with other figures; raise the version, or give --again if nobody has used it`,
    };
  const reason = why ?? (last ? `Changed: ${changed.join(', ') || 'words alone'}.` : 'First record.');
  const entry = { version, on, why: reason, figures };
  return {
    versions: old ? versions.map((one) => (one === old ? entry : one)) : [...versions, entry],
    said: `version ${version} is ${old ? 'recorded anew' : 'recorded'}`,
  };
}

function changesOf(was: Record<string, string>, is: Record<string, string>): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key]);
}
