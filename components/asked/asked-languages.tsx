import { type Languages, pageLanguage } from '../../lib/languages';

/** Every language of the aid by its own name. Easy words are of decisions, and there is none here. */
export function AskedLanguages({ languages, name }: { languages: Languages; name: string }) {
  const offered = languages.offered.value.filter(({ simple }) => !simple);
  const now = languages.now.value.locale;
  if (offered.length < 2) return null;
  return (
    <nav aria-label={name}>
      <ul class="asked-languages">
        {offered.map((language) => (
          <li key={language.locale}>
            <button
              type="button"
              data-language={language.locale}
              aria-current={language.locale === now ? 'true' : undefined}
              onClick={() => languages.choose(language.locale)}
              {...pageLanguage(language)}
            >
              {language.name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
