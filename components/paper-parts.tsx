import type { ComponentChildren } from 'preact';
import type { AidWords } from '../lib/words/aid-words';

/** A part of a paper, under its rule. */
export function PaperPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Her words, letter for letter, in the one voice that is hers alone. */
export function Hers({ words, large = false }: { words: string; large?: boolean }) {
  return (
    <blockquote class={large ? 'hers hers-large' : 'hers'} dir="auto" translate={false}>
      {words}
    </blockquote>
  );
}

/** An empty field has a look of its own: it is not a no, and not a blank. */
export function NotRecorded({ words }: { words: AidWords }) {
  return <span class="not-said">{words.t('plan.notRecorded')}</span>;
}
