import { linePieces } from '../../lib/pack/figure-lines';
import { own } from '../../lib/pack/own';
import type { PackVersion } from '../../lib/pack/pack-versions';

export interface VersionChange {
  /** Key of a row, or `…` and what else holds figures, as `figureLines` names them. */
  key: string;
  /** What part of the line changed; empty for a line that came or went. */
  what: string;
  was?: string;
  is?: string;
}

/** What differs between the figures of two recorded versions, piece by piece; words are not in a record. */
export function versionChanges(before: PackVersion, after: PackVersion): VersionChange[] {
  const keys = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])];
  return keys.flatMap((key): VersionChange[] => {
    const [was, is] = [own(before.figures, key), own(after.figures, key)];
    if (was === is) return [];
    if (was === undefined || is === undefined)
      return [{ key, what: '', ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
    const [old, now] = [was.split('|'), is.split('|')];
    if (old.length !== linePieces.length || now.length !== linePieces.length) return pieces(key, 'figures', was, is);
    return linePieces.flatMap((what, index) => pieces(key, what, old[index] ?? '', now[index] ?? ''));
  });
}

/** The pieces of a list that came, went or changed, those of one name together. */
function pieces(key: string, what: string, was: string, is: string): VersionChange[] {
  if (was === is) return [];
  const [old, now] = [byName(was), byName(is)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => {
      const [before, after] = [old.get(name), now.get(name)];
      return {
        key,
        what: name ? `${what}, ${name}` : what,
        ...(before !== undefined && { was: before }),
        ...(after !== undefined && { is: after }),
      };
    });
}

function byName(list: string): Map<string, string> {
  return new Map(
    list
      .split(';')
      .filter(Boolean)
      .map((piece) => {
        const at = piece.indexOf('=');
        return at < 0 ? ['', piece] : [piece.slice(0, at), piece.slice(at + 1)];
      }),
  );
}
