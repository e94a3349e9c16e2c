import { useEffect } from 'preact/hooks';
import type { Consultation } from '../../lib/consultation/consultation';
import type { Answers, KeptCounts } from '../../lib/counts/keep-counts';
import { type Languages, english as source } from '../../lib/languages';
import type { AidWords } from '../../lib/words/aid-words';
import { useLocal } from '../aid-context';
import { Aloud } from '../aloud/aloud';
import { AskedAround } from './asked-around';
import { AskedForm } from './asked-form';
import { AskedLanguages } from './asked-languages';
import { Thanked } from './thanked';
import { useUntouched } from './use-untouched';

export interface AskedPageProps {
  consultation: Consultation;
  kept: Pick<KeptCounts, 'on' | 'answered'>;
  words: AidWords;
  english: AidWords;
  languages: Languages;
}

/**
 * What she is asked after a visit, on a device that was handed to her or stands in a waiting room. Her answers are added to
 * the counts of the device, and the next woman finds an empty page, in English, whatever language was on it before.
 */
export function AskedPage({ consultation, kept, words, english, languages }: AskedPageProps) {
  const { t } = words;
  const at = useLocal<'asks' | 'counted' | 'none' | 'gone'>('asks');
  const holds = useLocal(false);
  // Counted up for each woman, so that nothing of a form outlives her.
  const woman = useLocal(0);
  const now = languages.now.value;
  const next = () => {
    at.value = 'asks';
    holds.value = false;
    woman.value += 1;
    void languages.choose(source);
  };
  const on = kept.on.value;
  const add = async (answers: Answers) => {
    const outcome = await kept.answered(answers);
    if (outcome.ok) at.value = outcome.value ? 'counted' : 'gone';
    return outcome.ok;
  };
  useUntouched(holds.value || now.locale !== source, next);
  // Her answers go with the form, and she is told.
  useEffect(() => {
    if (on === false && holds.peek() && at.peek() === 'asks') at.value = 'gone';
  }, [on]);
  // The title says where she is, when what is on the screen has changed.
  useEffect(() => {
    if (woman.peek() > 0 || at.peek() !== 'asks') document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [at.value, woman.value]);
  return (
    <AskedAround consultation={consultation} words={words} english={english}>
      <div class="screen asked">
        <div class="asked-head">
          <AskedLanguages languages={languages} name={t('step.language')} />
          <Aloud />
        </div>
        <main class="sheet" data-asked={at.value !== 'asks' ? 'thanks' : on === false ? 'off' : 'asks'}>
          {now.draft && (
            <p class="notice asked-draft" data-testid="draft">
              <span>{t('language.draft')}</span>
              <span lang={source} dir="ltr">
                {english.t('language.draft')}
              </span>
            </p>
          )}
          {on === false && at.value === 'asks' && (
            <>
              <h1 tabIndex={-1}>{t('asked.title')}</h1>
              <p class="lead-in">{t('asked.off')}</p>
            </>
          )}
          {on && at.value === 'asks' && (
            <AskedForm
              key={woman.value}
              words={words}
              add={add}
              holds={(any) => {
                holds.value = any;
              }}
              leave={() => {
                at.value = 'none';
              }}
            />
          )}
          {at.value !== 'asks' && <Thanked key={woman.value} words={words} came={at.value} next={next} />}
        </main>
      </div>
    </AskedAround>
  );
}
