import type { PackText } from '../pack/pack-texts';

/** Whose words a text is in. `ours`: the case speaks, or whoever cares for her. `role`: a card that is acted. */
export type CaseVoice = 'ours' | 'role';

/** One text of a case, in the shape that the word rules of the packs look at. */
export interface CaseText extends PackText {
  voice: CaseVoice;
  /** What somebody says aloud from the first letter to the last. */
  speech: boolean;
}

/** Of the file, or chosen from a list, and read by nobody as words. */
const notWords = new Set(['$schema', 'id', 'version', 'decision', 'inPlay', 'stage', 'kind', 'item', 'value']);
const acted = new Set(['woman', 'supporter', 'interpreter']);

/** Every text of a case, from the file as it was written, so that a fault of its shape hides no fault of its words. */
export function caseTexts(json: unknown): CaseText[] {
  return [...walk(json, [])].map(({ path, text }) => {
    const [top, role = ''] = path;
    const voice = top === 'roles' && acted.has(role) ? 'role' : 'ours';
    return {
      section: 'case',
      where: path,
      text,
      bare: text.replace(/[‘’]/g, "'"),
      voice,
      speech: voice === 'role' && path[2] === 'firstWords',
    };
  });
}

function* walk(value: unknown, path: string[]): Generator<{ path: string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) if (!notWords.has(key)) yield* walk(inner, [...path, key]);
}
