import { signal } from '@preact/signals-core';
import type { Consultation } from '../lib/consultation/consultation';
import { type LanguagesHere, languagesHere } from '../lib/languages-here';
import { firstHalf, restOf, wholePack } from '../lib/pack/halves';
import { withTexts } from '../lib/pack/texts';
import type { AidWords } from '../lib/words/aid-words';
import type { Begin, Ground } from './aid';
import { restIn } from './rest-in';

interface LanguagesOfOptions extends Pick<Ground, 'fetchFile'> {
  consultation: Consultation;
  /** The English ones. */
  words: AidWords;
  /** Which language has which files. */
  files: typeof import('./languages');
  begin: Begin | undefined;
}

/** The languages of a widget, out of the files that lie beside it. */
export function languagesOf({ consultation, words, files, fetchFile, begin }: LanguagesOfOptions): LanguagesHere {
  return languagesHere({
    consultation,
    words,
    entries: files.entries,
    packs: files.packs,
    resumes: true,
    hideDrafts: signal(begin?.hidesDrafts ?? false),
    ...(begin && { begin }),
    fetchWords: (locale) => files.fetchWords(locale, fetchFile),
    fetchPack: async (pack, locale) => {
      const texts = (await files.fetchFirst(pack.id, locale, fetchFile))?.texts;
      if (!texts) throw new Error(`${pack.id} is not there in ${locale}`);
      // Both halves are made from those of the English decision, as they were before they were put together.
      const first = withTexts(firstHalf(pack, ''), texts);
      return wholePack(first, await restIn(first, restOf(pack), fetchFile));
    },
  });
}
