import { english, pageLanguage } from '../../lib/languages';
import { languageName } from '../../lib/words/language-name';
import invitations from '../../locales/invitations.json';
import { useAid } from '../aid-context';
import { DoubleLink } from '../double/double-link';
import { Invited } from './invited';

/**
 * Above every view: that nobody who speaks the language of it has checked it, in that language and in English; or that
 * the language that was asked for is not there, in both as well. Where somebody begins: the language of the browser.
 */
export function LanguageNotes() {
  const { t, platform, record, view, consultation } = useAid();
  const { languages } = platform;
  const now = languages?.now.value;
  const asked = languages?.asked.value;
  if (!now) return null;
  const own = asked && asked in invitations ? invitations[asked as keyof typeof invitations].notHere : undefined;
  const { at } = view.value;
  const begins = at === 'start' || at === 'decisions' || consultation.current.value === undefined;
  return (
    <>
      {begins && now.locale === english && !asked && <Invited />}
      {now.draft && (
        <p class="notice language-note" data-testid="draft">
          <b>{t(now.simple ? 'language.draftEasy' : 'language.draft')}</b>
          {!now.simple && (
            <span lang={english} dir="ltr">
              {record.words.t('language.draft')}
            </span>
          )}
          {!now.simple && at !== 'double' && <DoubleLink />}
        </p>
      )}
      {asked && (
        <p class="notice language-note" data-testid="not-here">
          {own && (
            <b lang={asked} dir="auto">
              {own}
            </b>
          )}
          <span {...pageLanguage(now)}>{t('language.notHere', { language: named(asked, now.locale) })}</span>
        </p>
      )}
    </>
  );
}

/** What is no tag of a language is said as it was written. */
function named(asked: string, inWords: string): string {
  try {
    return languageName(asked, inWords);
  } catch {
    return asked;
  }
}
