import { english } from '../../lib/languages';
import { useAid, type View } from '../aid-context';
import { Title } from '../title';
import { doubleOfView } from './double-of-view';

/** Two languages need a second one: each is offered in its own words. */
export function PickBeside() {
  const { t, platform, said, view, go } = useAid();
  const of = doubleOfView(view.value);
  const back: View =
    (view.value.at === 'double' && view.value.back) || (of.step === 'row' ? { at: 'row', row: of.row } : { at: of.step });
  const { languages } = platform;
  const others = (languages?.offered.value ?? []).filter(({ locale, simple }) => locale !== english && !simple);
  const choose = async (locale: string) => {
    said.value = '';
    const outcome = await languages?.choose(locale);
    if (outcome && !outcome.ok) said.value = t(`why.${outcome.why}`);
    // What was pressed is gone: what stands in its place begins at its top.
    else if (view.value.at === 'double') go({ ...view.value });
  };
  if (others.length === 0)
    return (
      <>
        <Title>{t('step.double')}</Title>
        <p class="lead-in">{t('double.none')}</p>
        <p class="actions">
          <button class="button" type="button" data-testid="double-back" onClick={() => go(back)}>
            {t('head.back')}
          </button>
        </p>
      </>
    );
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
