import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One step of a page: its number, its name, and what is asked. */
export function Step({ n, title, children }: { n: number; title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="step" aria-labelledby={id}>
      <h2 id={id}>
        <span class="step-n">{n}</span> {title}
      </h2>
      <div class="step-body">{children}</div>
    </section>
  );
}
