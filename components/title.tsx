import type { ComponentChildren } from 'preact';
import { Picture } from './picture';

/** The title of a screen. It takes the focus when the screen is reached, so it is what is read first. */
export function Title({ children }: { children: ComponentChildren }) {
  return (
    <h1 tabIndex={-1}>
      <Picture />
      {children}
    </h1>
  );
}
