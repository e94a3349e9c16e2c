import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAid, useLocal } from './aid-context';
import { tellsNobody } from './tells-nobody';
import { typedDir } from './typed-dir';

/** A pause in typing this long is kept as an event. */
const pause = 500;

export interface HersFieldProps {
  label: ComponentChildren;
  /** What is recorded now. */
  words: string;
  onSay: (words: string) => void;
  rows?: number;
  /** True for her own words (serif); false for what staff or a supporter note. */
  hers?: boolean;
  focus?: boolean;
}

/** A field that takes any text, letter for letter, and records it at every pause and on leaving. */
export function HersField({ label, words, onSay, rows = 3, hers = true, focus = false }: HersFieldProps) {
  const { typing, fields, consultation } = useAid();
  const draft = useLocal<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useRef(onSay);
  const plan = useRef('');
  const field = useRef<HTMLTextAreaElement>(null);
  say.current = onSay;

  const settle = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (draft.peek() === undefined) return;
    const text = draft.peek() ?? '';
    draft.value = undefined;
    typing.value -= 1;
    // Words begun in a plan that was deleted or put away since are not said into the next one.
    if (plan.current === consultation.plan.peek()) say.current(text);
  };
  const type = (text: string) => {
    if (draft.peek() === undefined) {
      typing.value += 1;
      plan.current = consultation.plan.peek();
    }
    draft.value = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, pause);
  };
  useEffect(() => {
    if (focus) field.current?.focus();
    const page = field.current?.ownerDocument;
    // A phone may put the page away without another event.
    page?.addEventListener('visibilitychange', settle);
    fields.add(settle);
    return () => {
      page?.removeEventListener('visibilitychange', settle);
      fields.delete(settle);
      settle();
    };
  }, []);

  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        ref={field}
        class={hers ? 'hers-field' : 'hers-field plain-field'}
        rows={rows}
        dir={typedDir(draft.value ?? words)}
        {...tellsNobody}
        value={draft.value ?? words}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={settle}
      />
    </label>
  );
}
