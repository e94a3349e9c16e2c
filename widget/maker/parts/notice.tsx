import type { ComponentChildren } from 'preact';

/** Something to know before going on: its first line in bold. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <b>{title}</b>
      {children}
    </div>
  );
}
