import languages from '../../../locales/languages.json';
import { t } from '../maker-words';
import { SelectField } from '../parts/select-field';
import { Step } from '../parts/step';
import { useMaker } from './use-maker';

/** The languages of this release. One is told and not offered as a choice. */
export function StepLanguage() {
  const { list, wishes, wish } = useMaker();
  const named = (locale: string) => languages.find((one) => one.locale === locale)?.english ?? locale;
  return (
    <Step n={2} title={t('language.title')}>
      {list.locales.length === 1 ? (
        <p>{t('language.one', { language: named(list.locales[0] ?? '') })}</p>
      ) : (
        <>
          <SelectField id="language" label={t('language.label')} value={wishes.value.lang} onPick={(lang) => wish('lang', lang)}>
            {list.locales.map((locale) => (
              <option key={locale} value={locale}>
                {named(locale)}
              </option>
            ))}
          </SelectField>
          <label class="choice">
            <input
              type="checkbox"
              autocomplete="off"
              checked={wishes.value.hideDrafts}
              onChange={(event) => wish('hideDrafts', event.currentTarget.checked)}
            />
            <span>{t('language.hideDrafts')}</span>
          </label>
        </>
      )}
    </Step>
  );
}
