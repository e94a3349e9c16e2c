import type { PackRest } from '../lib/pack/halves';
import { inLanguage } from '../lib/pack/in-language';
import type { Pack } from '../lib/pack/pack';
import type { PackTexts } from '../lib/pack/texts';
import type { Ground } from './aid';

/**
 * The other half of a decision in another language, out of the English one.
 * @param first the half that is there, in that language: it names the file of the other
 * @throws where that does not arrive
 */
export async function restIn(first: Pack, rest: PackRest, fetchFile: Ground['fetchFile']): Promise<PackRest> {
  const stem = `packs/${first.id}.${first.locale.toLowerCase()}.rest`;
  const { default: texts } = await fetchFile<{ default: PackTexts }>({ stem, hash: first.half ?? '' });
  return inLanguage(rest, texts);
}
