import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `close` on Escape while `open`. Focus goes back to the control inside `root` that says it is expanded. */
export function useEscape(open: Signal<boolean>, root: RefObject<HTMLElement | null>, close: () => void): void {
  const isOpen = open.value;
  useEffect(() => {
    const element = root.current;
    if (!isOpen || !element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const opener = element.querySelector<HTMLElement>('[aria-expanded="true"]');
      close();
      opener?.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [isOpen]);
}

/** Calls `close` when something outside `root` is pressed while `open`. */
export function useOutside(open: Signal<boolean>, root: RefObject<HTMLElement | null>, close: () => void): void {
  const isOpen = open.value;
  useEffect(() => {
    const element = root.current;
    if (!isOpen || !element) return;
    const onPress = (event: Event) => {
      if (!event.composedPath().includes(element)) close();
    };
    element.ownerDocument.addEventListener('pointerdown', onPress);
    return () => element.ownerDocument.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
}
