import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let mounted;

/** Renders at once, effects included: what is asked for is there when this returns. */
export function renderNow(root, element) {
  mounted ??= createRoot(root);
  flushSync(() => mounted.render(element));
}

export function unmount() {
  flushSync(() => mounted?.unmount());
  mounted = undefined;
}
