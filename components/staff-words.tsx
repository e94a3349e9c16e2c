import { type AidKey, type AidWords, useAid } from './aid-context';

/**
 * What is pressed in the menu of the panel, and what staff press, fill in or read first on the pages that are theirs. Where the
 * screen is in her language the English stands under it: a midwife who cannot read that language still has to find it.
 * @param of a key, where the text is the same in every state; else what the words of a language make of it
 */
export function StaffWords({ of }: { of: AidKey | ((words: AidWords) => string) }) {
  const { words, record, platform } = useAid();
  const said = (one: AidWords) => (typeof of === 'string' ? one.t(of) : of(one));
  const [here, english] = [said(words), said(record.words)];
  if (!platform.clinical || here === english) return <>{here}</>;
  return (
    <span class="staff-words">
      {here}{' '}
      <span class="staff-english" lang="en-GB" dir="ltr">
        {english}
      </span>
    </span>
  );
}
