import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocal } from '../aid-context';

export interface SecondPressProps {
  /** What the first press says. */
  label: ComponentChildren;
  /** The question before the second. */
  question: string;
  /** What the second press says. */
  yes: ComponentChildren;
  no: ComponentChildren;
  onYes: () => void;
  testid: string;
  /** What the first press looks like. */
  look?: string | undefined;
  /** What a screen reader calls it, where the label is shortened. */
  name?: string | undefined;
  /** False where there is nothing to lose: then the first press does it. */
  asks?: boolean;
}

/** An action that cannot be taken back: it is done at the second press, and the first asks. */
export function SecondPress({
  label,
  question,
  yes,
  no,
  onYes,
  testid,
  look = 'link-button',
  name,
  asks = true,
}: SecondPressProps) {
  const asked = useLocal(false);
  const pressed = useRef(false);
  const root = useRef<HTMLElement>(null);
  const at = root as { current: never };
  // The button gives way to the question, and the question to the button: the focus goes along.
  useLayoutEffect(() => {
    if (pressed.current) root.current?.focus();
  }, [asked.value]);
  const ask = () => {
    pressed.current = true;
    asked.value = !asked.peek();
  };
  return asked.value ? (
    <div ref={at} class="notice second-press" role="alert" tabIndex={-1}>
      <b>{question}</b>
      <p class="where-actions">
        <button
          class="link-button"
          type="button"
          data-testid={`${testid}-sure`}
          onClick={() => {
            ask();
            onYes();
          }}
        >
          {yes}
        </button>
        <button class="link-button" type="button" onClick={ask}>
          {no}
        </button>
      </p>
    </div>
  ) : (
    <button ref={at} class={look} type="button" data-testid={testid} aria-label={name} onClick={asks ? ask : onYes}>
      {label}
    </button>
  );
}
