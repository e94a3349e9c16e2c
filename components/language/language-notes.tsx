import { english, pageLanguage } from '../../lib/languages';
import { languageName } from '../../lib/words/language-name';
import invitations from '../../locales/invitations.json';
import { useAid } from '../aid-context';
import { DoubleLink } from '../double/double-link';
import { useLastStep } from '../double/use-last-step';
import { Invited } from './invited';
import { LanguageWords } from './language-words';

/**
 * Above every view: that it is a draft, in its own language and in English, with who has not checked it a press away; or
 * that the language that was asked for is not there, in both as well. Where somebody begins: the language of the browser.
 */
export function LanguageNotes() {
  useLastStep();
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
        <details class="notice fold" data-testid="draft">
          <summary>
            <span>
              <b>
                <LanguageWords language={now} />: {t('language.draftShort')}
              </b>
              {!now.simple && (
                <>
                  {' · '}
                  <b lang={english} dir="ltr">
                    {record.words.t('language.draftShort')}
                  </b>
                </>
              )}
            </span>
          </summary>
          <p>{t(now.simple ? 'language.draftEasy' : 'language.draft')}</p>
          {!now.simple && (
            <p lang={english} dir="ltr">
              {record.words.t('language.draft')}
            </p>
          )}
          {!now.simple && at !== 'double' && <DoubleLink />}
        </details>
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
