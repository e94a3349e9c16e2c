import { english, type Language } from '../../lib/languages';
import { useAid } from '../aid-context';
import { ChoiceGroup } from '../choice-group';
import { DoubleLink } from '../double/double-link';
import { Icon } from '../icon';
import { Title } from '../title';
import { LanguageWords } from './language-words';
import { letterSizeOf, letterSizes } from './letter-size';
import { pickedOnPage } from './picked-on-page';
import { useChooseLanguage } from './use-choose-language';

/** Every language that the decision on the screen is there in, easy words, and the size of the letters. */
export function LanguagePage() {
  const { t, words, platform, consultation, view, go } = useAid();
  const size = letterSizeOf(consultation);
  const offered = platform.languages?.offered.value ?? [];
  const easy = offered.filter(({ simple }) => simple);
  const back = view.value.at === 'language' ? view.value.back : undefined;
  return (
    <>
      <Title>{t('step.language')}</Title>
      <p class="lead-in">{t('language.lead')}</p>
      <section class="plan-part">
        <h2>{t('language.choose')}</h2>
        <ul class="language-list">
          {offered
            .filter(({ simple }) => !simple)
            .map((language) => (
              <LanguageItem key={language.locale} language={language} />
            ))}
        </ul>
        {offered.length - easy.length < 2 && <p>{t('language.noOther')}</p>}
        {offered.some(({ draft, simple }) => draft && !simple) && <p class="small soft">{t('language.draftLead')}</p>}
      </section>
      {offered.length - easy.length > 1 && (
        <p>
          <DoubleLink />
        </p>
      )}
      {easy.length > 0 && (
        <section class="plan-part">
          <h2>{t('language.easy')}</h2>
          <p>{t('language.easyLead')}</p>
          {!words.locale.startsWith('en') && <p lang={english}>English</p>}
          <ul class="language-list">
            {easy.map((language) => (
              <LanguageItem key={language.locale} language={language} />
            ))}
          </ul>
        </section>
      )}
      <section class="plan-part">
        <h2>{t('language.letters')}</h2>
        <ChoiceGroup
          legend={t('language.lettersLead')}
          choices={letterSizes.map((one) => ({ value: one, label: t(`language.letters.${one}`) }))}
          chosen={size.value}
          onChoose={(one) => {
            size.value = one;
          }}
        />
      </section>
      <p class="actions">
        <button class="button" type="button" data-testid="language-done" onClick={() => go(back ?? { at: 'start' })}>
          {t('decide.done')}
        </button>
      </p>
    </>
  );
}

/**
 * One language: its own name first, then that in English for whoever helps her to find it. Once it has come she is back
 * where she was; who came from the page of two languages is looking from one to the next, and stays.
 */
function LanguageItem({ language }: { language: Language }) {
  const { t, platform, consultation, view, go } = useAid();
  const choose = useChooseLanguage();
  const picked = pickedOnPage(consultation);
  const now = platform.languages?.now.value.locale === language.locale;
  const back = view.value.at === 'language' ? view.value.back : undefined;
  const pick = async () => {
    if (back?.at === 'double') return void choose(language.locale);
    if (now) return go(back ?? { at: 'start' });
    picked.value = true;
    if (!(await choose(language.locale))) picked.value = false;
  };
  return (
    <li>
      <button
        class="language-one"
        type="button"
        data-language={language.locale}
        aria-current={now ? 'true' : undefined}
        onClick={pick}
      >
        <span class="language-tick">{now && <Icon shape="tick" />}</span>
        <b>
          <LanguageWords language={language} />
        </b>
        {language.english !== language.name && (
          <span class="language-english" lang="en" dir="ltr">
            {language.english}
          </span>
        )}
        {now && <span class="unseen">, {t('language.now')}</span>}
        {language.draft && <small>{t('language.draftShort')}</small>}
      </button>
    </li>
  );
}
