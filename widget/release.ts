import { packs, parts } from 'widget-files';
import type { Pack } from '../lib/pack/pack';
import { bringFile, fetchFile } from './fetch-file';

export const packIds = Object.keys(packs);

const part = (name: string) => ({ stem: `parts/${name}`, hash: parts[name] ?? '' });
/** What `parts/<name>` exports. @throws where it does not arrive whole */
export const fetchPart = <T>(name: string): Promise<T> => fetchFile<T>(part(name));

/** Has it at hand, without running it. @throws where it does not arrive whole */
export const bringPart = (name: string): Promise<void> => bringFile(part(name));

/** The first half of one decision, which names the other. @throws where it does not arrive whole, or is of another decision */
export async function fetchPack(id: string, locale: string): Promise<{ pack: Pack }> {
  const file = { stem: `packs/${id}.${locale.toLowerCase()}.first`, hash: packs[id]?.[locale] ?? '' };
  const { default: pack } = await fetchFile<{ default: Pack }>(file);
  if (pack?.id !== id || pack.locale !== locale) throw new Error(`${file.stem} is the file of another decision`);
  return { pack };
}
