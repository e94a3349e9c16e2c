import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAid } from '../aid-context';

/** To a line, and not to the top of a long page: back from a row to the one that she left, or to the one that somebody named. */
export function useLine(root: RefObject<HTMLElement | null>): void {
  const { value } = useAid().view;
  useEffect(() => {
    if (value.at !== 'double' || !value.line) return;
    const { line } = value;
    const here = [...(root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find((one) => one.dataset.line === line);
    // The line itself, where it has no name that folds: a field in it would bring up a keyboard over it.
    (here?.querySelector<HTMLElement>('.double-fold') ?? here)?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: 'center' });
  }, [value]);
}
