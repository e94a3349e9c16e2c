import type { PackVersion } from '../pack/pack-versions';
import type { PackFile, WordsFile } from '../pack/schema';

/** A pack with its words and with a record of its figures, to be tilted in place. */
export interface Tilted {
  pack: PackFile;
  words: WordsFile;
  versions: PackVersion[];
}

/** One small and realistic way to tilt a pack, and the rule that says that it catches it. */
export interface Tilt {
  id: string;
  title: string;
  /** Id of the rule; `schema` where the shape of a file forbids it. */
  claims: string;
  /** Why it does harm, where the reason of the rule is about something else that the rule keeps off. */
  harm?: string;
  /** Tilts the pack; false when this one has nothing that could be tilted so. */
  apply: (tilted: Tilted) => boolean;
}
