import { useEffect } from 'preact/hooks';

/** In ms. Nobody is hurried, and whoever comes next finds nothing of hers. */
const untouched = 120_000;
const touches = ['pointerdown', 'keydown', 'scroll', 'pointermove'] as const;

/** Calls back where a page has something of hers on it, her language too, and nobody has touched it for a while. */
export function useUntouched(hers: boolean, empty: () => void) {
  useEffect(() => {
    if (!hers) return undefined;
    let timer = setTimeout(empty, untouched);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(empty, untouched);
    };
    for (const touch of touches) addEventListener(touch, again, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of touches) removeEventListener(touch, again);
    };
  }, [hers]);
}
