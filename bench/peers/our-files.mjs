import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetFiles, widgetFolder } from '../../scripts/widget-files.mjs';
import { loaderTag } from '../widget-answers.mjs';
import { gzipped } from './build-pictures.mjs';

const locale = 'en-GB';
/** The decision that stands on the page that is loaded. */
const pack = 'place-of-birth';
/** Where the page finds the files of the widget. */
export const at = '/widget';

/** The tag as an editor has it from the maker. */
export const ourTag = () => ({ head: loaderTag(at), body: `<evenhand-aid pack="${pack}" lang="${locale}"></evenhand-aid>` });

/** What our files weigh after gzip, in bytes; of each decision what has come before its first comparison can be read. */
export function ourSizes() {
  const { loader, parts, packs } = widgetFiles();
  const weigh = (/** @type {{ file: string }} */ { file }) => gzipped(readFileSync(join(widgetFolder, file)));
  const first = weigh(loader) + weigh(parts.aid);
  return {
    loader: weigh(loader),
    parts: Object.fromEntries(Object.entries(parts).map(([name, file]) => [name, weigh(file)])),
    firstComparison: Object.entries(packs)
      .map(([id, { [locale]: half }]) => ({ id, pack: weigh(half), rest: weigh(half.rest), all: first + weigh(half) }))
      .sort((one, other) => one.all - other.all),
  };
}
