import { recordVersion } from '../../lib/pack/record-version';
import type { PackFile, WordsFile } from '../../lib/pack/schema';
import type { Tilted } from '../../lib/tilts/tilt';
import { today } from './tiny-pack';

/** A pack with a record of the figures that it has. */
export function recorded({ pack, words }: { pack: PackFile; words: WordsFile }): Tilted {
  const made = recordVersion(pack, [], { on: today, again: false });
  if ('refused' in made) throw new Error(made.refused);
  return { pack, words, versions: made.versions };
}
