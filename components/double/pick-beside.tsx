import { english } from '../../lib/languages';
import { useAid } from '../aid-context';
import { Title } from '../title';

/** Two languages need a second one: each is offered in its own words. */
export function PickBeside() {
  const { t, platform, said } = useAid();
  const { languages } = platform;
  const others = (languages?.offered.value ?? []).filter(({ locale, simple }) => locale !== english && !simple);
  const choose = async (locale: string) => {
    said.value = '';
    const outcome = await languages?.choose(locale);
    if (outcome && !outcome.ok) said.value = t(`why.${outcome.why}`);
  };
  return (
    <>
      <Title>{t('double.pick')}</Title>
      <p class="lead-in">{t('double.pickLead')}</p>
      <ul class="double-pick">
        {others.map(({ locale, name, dir }) => (
          <li key={locale}>
            <button class="button button-quiet" type="button" data-locale={locale} onClick={() => choose(locale)}>
              <span lang={locale} dir={dir}>
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
