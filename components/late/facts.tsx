import type { ComponentChildren } from 'preact';

/** Facts, one a line: its name, and what is so. A fact without anything to say is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, says: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, says]) => says)
        .map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
    </dl>
  );
}
