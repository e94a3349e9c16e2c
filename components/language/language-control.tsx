import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { languageWasShown } from '../../lib/consultation/language-was-shown';
import { english, type Language } from '../../lib/languages';
import { useAid, useLocal, type View } from '../aid-context';
import { doubleOfView } from '../double/double-of-view';
import { LanguageIcon } from './language-icon';
import { LanguageWords } from './language-words';
import { languagesBefore, languagesWith } from './languages-before';
import { letterSizeOf } from './letter-size';
import { pickedOnPage } from './picked-on-page';
import { useChooseLanguage } from './use-choose-language';
import { useHeadHeights } from './use-head-heights';

/** Welsh and English have the same right to be seen: https://www.legislation.gov.uk/mwa/2011/1/contents */
const welsh = 'cy';

/**
 * In the head of every view, in one line: from English to Welsh, or to the language that was shown before it, and from
 * any other to English at a press; where there is room, all others; and the way to the page with all of them.
 */
export function LanguageControl() {
  const { t, platform, consultation, view, go, words, said } = useAid();
  const choose = useChooseLanguage();
  const root = useRef<HTMLElement>(null);
  const { languages } = platform;
  const now = languages?.now.value;
  const offered = languages?.offered.value ?? [];
  const size = letterSizeOf(consultation).value;
  const changed = useLocal('');
  const before = languagesBefore(consultation);
  const { last, other } = before.value;
  // One press to English, and one press back; from easy words back to where she turned to them.
  const ways = now?.simple ? [last, english] : now?.locale === english ? [other, welsh] : [english];
  const across = ways.find((way) => offered.some(({ locale }) => locale === way));
  const seen = useRef(words.locale);
  const from = useRef<View>({ at: 'start' });
  const two = useRef<View | undefined>(undefined);
  /** From two languages to English at a press: the same step in one; and at the press back, both again. */
  const keepPlace = (to: Language) => {
    const at = view.peek();
    const alone = to.locale === english || to.simple;
    if (alone && at.at === 'double') {
      const of = doubleOfView(at);
      const step: View = of.step === 'row' ? { at: 'row', row: of.row } : { at: of.step };
      two.current = { ...at, of };
      go(step);
    } else if (!alone && two.current?.at === 'double' && at.at === two.current.of?.step) go(two.current);
    if (!alone) two.current = undefined;
  };

  useLayoutEffect(() => {
    if (now) before.value = languagesWith(before.peek(), now);
  }, [now?.locale, before]);
  // Said to whoever does not see it, once, in the language that it changed to.
  useEffect(() => {
    if (seen.current === words.locale) return;
    seen.current = words.locale;
    if (!now) return;
    keepPlace(now);
    const done = t('language.changed', { language: now.name });
    const picked = pickedOnPage(consultation);
    if (picked.value && view.value.at === 'language') {
      // Told where she sees it, since the page on which she pressed is gone, and by that alone.
      changed.value = '';
      go(view.value.back ?? { at: 'start' });
      said.value = done;
    } else changed.value = done;
    picked.value = false;
  }, [words.locale]);
  // The menu does not say from where it was opened.
  useLayoutEffect(() => {
    const { value } = view;
    if (value.at !== 'language') from.current = value;
    else if (!value.back) view.value = { ...value, back: from.current };
  }, [view.value]);
  // From easy words, two at once begin with the language that she turned to them from.
  const { at } = view.value;
  useLayoutEffect(() => {
    const { other: hers } = before.peek();
    if (at !== 'double' || !hers || !now?.simple) return;
    if (!offered.some(({ locale }) => locale === hers)) return;
    void choose(hers).then((came) => {
      if (came && view.value.at === 'double') go({ ...view.value });
    });
  }, [at]);
  const begun = consultation.events.value.length > 0;
  // The double page says what stands on it.
  const alone = view.value.at !== 'double';
  useEffect(() => {
    if (now && begun && alone) languageWasShown(consultation, { locale: now.locale, draft: now.draft, beside: null });
  }, [now?.locale, now?.draft, begun, alone, consultation.plan.value]);
  useLayoutEffect(() => {
    const aid = root.current?.closest<HTMLElement>('.aid');
    if (aid) aid.dataset.letters = size;
  }, [size]);
  useHeadHeights(root);

  if (!languages || !now) return null;
  const others = offered.filter(({ locale }) => locale !== now.locale);
  return (
    <nav class="languages" ref={root} aria-label={t('step.language')}>
      {others.map((language) => (
        <button
          key={language.locale}
          class={language.locale === across ? 'in-text' : 'in-text language-more'}
          type="button"
          data-language={language.locale}
          onClick={() => choose(language.locale)}
        >
          <LanguageWords language={language} />
        </button>
      ))}
      <button
        class="in-text language-all"
        type="button"
        data-testid="all-languages"
        aria-current={view.value.at === 'language' ? 'page' : undefined}
        onClick={() => go(view.value.at === 'language' ? view.value : { at: 'language', back: view.value })}
      >
        <LanguageIcon />
        {t('step.language')}
      </button>
      <span class="unseen" role="status">
        {changed}
      </span>
    </nav>
  );
}
