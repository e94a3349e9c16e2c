import css from '../components/style/first.css?inline';
import type { AidWords } from '../lib/words/aid-words';

/** Makes an empty page ready: its language, its title, the style of the first screens, and a root to render into. */
export function paper(page: Document, words: AidWords, className: string, ...more: readonly string[]): HTMLElement {
  page.documentElement.lang = words.locale;
  page.title = words.t('step.plan');
  for (const style of [css, ...more]) dress(page, style);
  const root = page.createElement('div');
  root.className = className;
  page.body.replaceChildren(root);
  return root;
}

/** Adds a style sheet to a page, once. */
export function dress(page: Document, style: string): void {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const worn = dressed.get(page) ?? [];
  if (!view || worn.includes(style)) return;
  dressed.set(page, [...worn, style]);
  // A constructed sheet belongs to the document it was made in.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

const dressed = new WeakMap<Document, readonly string[]>();
