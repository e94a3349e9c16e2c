import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAid } from '../aid-context';

/** Back from a row: to the line that she left, and not to the top of a long page. */
export function useLine(root: RefObject<HTMLElement | null>): void {
  const { value } = useAid().view;
  useEffect(() => {
    if (value.at !== 'double' || !value.line) return;
    const { line } = value;
    const here = [...(root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find((one) => one.dataset.line === line);
    here?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: 'center' });
  }, [value]);
}
