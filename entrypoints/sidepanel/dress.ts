import { effect, type ReadonlySignal } from '@preact/signals-core';

/** Puts a style sheet over those of the page, and follows it. Constructed, since the policy of the page takes no other from a script. */
export function dress(page: Document, css: ReadonlySignal<string>): void {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  effect(() => sheet.replaceSync(css.value));
}
