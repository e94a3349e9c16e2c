import { english } from '../../lib/languages';
import { languageName } from '../../lib/words/language-name';
import { ownName } from '../../lib/words/own-name';
import invitations from '../../locales/invitations.json';
import { useAid } from '../aid-context';
import { Icon } from '../icon';
import { notHereAway } from './not-here-away';

/** One quiet line: the language of her browser is not there, by its own name and in English. Put away, it stays away. */
export function NotHereLine({ language }: { language: string }) {
  const { t, consultation } = useAid();
  const away = notHereAway(consultation);
  if (away.value) return null;
  const own = language in invitations ? invitations[language as keyof typeof invitations].notHere : ownName(language);
  return (
    <p class="language-passed small soft" data-testid="passed-over" lang={english} dir="ltr">
      <span>
        {own && (
          <b lang={language} dir="auto">
            {own}
          </b>
        )}{' '}
        {t('language.notHere', { language: languageName(language, english) })}
      </span>
      <button
        class="icon-button"
        type="button"
        aria-label={t('head.close')}
        onClick={({ currentTarget }) => {
          // What has the focus goes: whoever has no mouse goes on where the page begins.
          const title = currentTarget.closest('main')?.querySelector<HTMLElement>('h1');
          away.value = true;
          title?.focus();
        }}
      >
        <Icon shape="close" />
      </button>
    </p>
  );
}
