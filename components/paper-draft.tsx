import { dirOf } from '../lib/double/dir-of';
import { draftWords } from '../lib/export/draft-words';
import type { AidWords } from '../lib/words/aid-words';

/** At the top of what is printed or saved in a language that nobody has signed: that it is a draft, in it and in English. */
export function PaperDraft({ words }: { words: AidWords }) {
  return (
    <div data-draft>
      {draftWords(words).map(({ text, lang }) => (
        <p key={lang} class="paper-note" lang={lang} dir={dirOf(lang)}>
          <b>{text}</b>
        </p>
      ))}
    </div>
  );
}
