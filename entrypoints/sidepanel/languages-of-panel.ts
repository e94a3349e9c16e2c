import type { LanguagesHereOptions } from '../../lib/languages-here';
import { inLanguage } from '../../lib/pack/in-language';
import { entries, loaders, packs, words } from '../../packs?languages';

/** The languages in the package of the extension: the words of each, and each decision in it, in a chunk of its own. */
export const languagesOfPanel: Pick<LanguagesHereOptions, 'entries' | 'packs' | 'fetchWords' | 'fetchPack'> = {
  entries,
  packs,
  fetchWords: async (locale) => {
    const fetch = words[locale];
    if (!fetch) throw new Error(`the panel has no words in ${locale}`);
    return await fetch();
  },
  fetchPack: async (pack, locale) => {
    const fetch = loaders[pack.id]?.[locale];
    if (!fetch) throw new Error(`the panel has no ${pack.id} in ${locale}`);
    return inLanguage(pack, (await fetch()).default);
  },
};
