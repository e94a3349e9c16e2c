import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../maker-words';
import { copy } from './copy';

export interface CopyBlockProps {
  /** What it is, as a heading says it. */
  title: string;
  /** Where it goes. */
  children?: ComponentChildren;
  /** What is copied, letter for letter. */
  text: string;
  testId: string;
}

/** About as many letters as a line of the block holds where it is narrow. */
const across = 64;

/** Text to take away: a field that can be read, reached and selected, but not changed, and a button that says what came of it. */
export function CopyBlock({ title, children, text, testId }: CopyBlockProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copied = useSignal<{ of: string; well: boolean } | undefined>(undefined);
  const press = async () => {
    if (!field.current) return;
    const of = field.current.value;
    copied.value = { of, well: await copy(field.current) };
  };
  // What was said of another text no longer holds.
  const said = copied.value?.of === text ? copied.value : undefined;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / across)), 0);
  return (
    <section class="copy-block" aria-labelledby={`${id}-title`} data-testid={testId}>
      <div class="copy-told">
        <h3 id={`${id}-title`}>{title}</h3>
        {children && <div id={`${id}-where`}>{children}</div>}
      </div>
      <textarea
        ref={field}
        class="copy-text"
        readOnly
        dir="ltr"
        translate={false}
        spellcheck={false}
        rows={Math.min(lines, 16)}
        aria-labelledby={`${id}-title`}
        aria-describedby={children ? `${id}-where` : undefined}
        value={text}
      />
      <div class="copy-line">
        <button class="button" type="button" onClick={press}>
          {t('copy.copy')}
          <span class="unseen"> {title}</span>
        </button>
        <p role="status">{said && t(said.well ? 'copy.copied' : 'copy.refused')}</p>
      </div>
    </section>
  );
}
