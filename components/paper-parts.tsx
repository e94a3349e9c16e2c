import type { ComponentChildren } from 'preact';
import type { AidWords } from '../lib/words/aid-words';

interface PaperPartProps {
  title: string;
  /** It tells figures, and not what was said. */
  figures?: boolean;
  children: ComponentChildren;
}

/** A part of a paper, under its rule. */
export function PaperPart({ title, figures = false, children }: PaperPartProps) {
  return (
    <section class={figures ? 'paper-part of-figures' : 'paper-part'}>
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

/** What somebody wrote or said, letter for letter, in a line of ours: its direction is its own, and turns nothing beside it. */
export function Said({ words }: { words: string }) {
  return (
    <span class="kept-lines" dir="auto" translate={false}>
      {words}
    </span>
  );
}

/**
 * A sentence of ours with words of people in it, each with a direction of its own.
 * @param text with its `{placeholders}`, as `t` gives it where it is given no values
 */
export function Sentence({ text, said }: { text: string; said: Readonly<Record<string, string>> }) {
  return text.split(/\{(\w+)\}/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <bdi key={part} class="kept-lines" translate={false}>
        {said[part]}
      </bdi>
    ),
  );
}

/** An empty field has a look of its own: it is not a no, and not a blank. */
export function NotRecorded({ words }: { words: AidWords }) {
  return <span class="not-said">{words.t('plan.notRecorded')}</span>;
}
