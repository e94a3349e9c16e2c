import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useAid, useId, useLocal } from '../aid-context';
import { tellsNobody } from '../tells-nobody';

export interface SecretFieldProps {
  label: string;
  hint?: string;
  /** What is typed: it goes nowhere but into this signal. */
  typed: Signal<string>;
  /** What is wrong with it, in one sentence; empty for nothing. */
  problem: string;
  /** Where that is in another language than the screen. */
  problemLang?: string;
  input?: RefObject<HTMLInputElement | null>;
  testid: string;
  /** True where it opens something: what was typed and left does not stay in the page. */
  forgets?: boolean;
}

/** So long after the last letter it is taken for left: somebody who types with a switch or with their eyes takes minutes for a letter. */
const left = 300_000;
/** So long before that it is told, with a way to keep it: WCAG 2.2, 2.2.1, asks for twenty seconds at the least. */
const told = 60_000;

/** A field for a passphrase: hidden unless somebody asks to see it, and tied to the sentence about what is wrong. */
export function SecretField({ label, hint, typed, problem, problemLang, input, testid, forgets = false }: SecretFieldProps) {
  const { t } = useAid();
  const shown = useLocal(false);
  const soon = useLocal(false);
  /** Grows with each sign that whoever types is still there. */
  const there = useLocal(0);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const words = typed.value;
  // Once it is empty again the next words are hidden, as the first were.
  useLayoutEffect(() => {
    if (words === '') shown.value = false;
  }, [words]);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!forgets || words === '' || !page) return;
    const forget = () => {
      typed.value = '';
    };
    const away = () => {
      if (page.hidden) forget();
    };
    soon.value = false;
    const warning = setTimeout(() => {
      soon.value = true;
    }, left - told);
    const timer = setTimeout(forget, left);
    page.addEventListener('visibilitychange', away);
    return () => {
      clearTimeout(warning);
      clearTimeout(timer);
      page.removeEventListener('visibilitychange', away);
    };
  }, [words, there.value]);
  const stay = () => {
    there.value += 1;
  };
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field secret" ref={root}>
      <label for={id}>{label}</label>
      {hint && (
        <small class="field-hint" id={`${id}-hint`}>
          {hint}
        </small>
      )}
      <input
        {...(input && { ref: input })}
        id={id}
        class="line-field"
        data-testid={testid}
        {...(shown.value ? { type: 'text' as const } : { type: 'password' as const })}
        // On a shared computer a browser that filled it in would open the lock for whoever comes next.
        {...tellsNobody}
        autocapitalize="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={about || undefined}
        value={words}
        onKeyDown={stay}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <p
        class="problem secret-problem"
        id={`${id}-problem`}
        role="alert"
        {...(problemLang && { lang: problemLang, dir: 'ltr' as const })}
      >
        {problem}
      </p>
      <button
        class="link-button"
        type="button"
        aria-controls={id}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        {t(shown.value ? 'secret.hide' : 'secret.show')}
        <span class="unseen">: {label}</span>
      </button>
      {forgets && (
        <p class="secret-soon" role="status">
          {soon.value && words !== '' && t('secret.soon')}
        </p>
      )}
      {soon.value && words !== '' && (
        <button
          class="button button-quiet"
          type="button"
          data-testid="secret-stay"
          onClick={() => {
            stay();
            root.current?.querySelector('input')?.focus();
          }}
        >
          {t('secret.stay')}
        </button>
      )}
    </div>
  );
}
