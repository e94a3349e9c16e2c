import type { Ground } from './aid';

/**
 * What is printed of the element when the page around it is: neither a box that is cut off where it scrolls, nor what she
 * said in it, which would come out of the printer with a page that anybody might print. Her plan prints by itself.
 * It comes after the style of the element, and is as strong.
 */
const style = `
  .printed { display: none; }
  @media print {
    :host(:not([hidden])) { block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important; }
    iframe { display: none; }
    .printed { display: block; padding: 12px 0; font: 400 16px / 24px Arial, sans-serif; color: #000000; }
    .printed p { padding: 0 0 0 16px; border-inline-start: 6px solid #000000; font: inherit; color: inherit; background: none; }
  }
`;

/** One for all elements of the page. */
let sheet: CSSStyleSheet | undefined;

/**
 * Adds what the element is on paper: a sentence that is the same whatever she does, and what the page has put into the
 * element for where there is no aid. On a screen neither is there.
 */
export function addPrintedNote({ root, pristine }: Pick<Ground, 'root' | 'pristine'>, sentence: string): void {
  const { make, read, write, call } = pristine;
  const [note, line] = [make('div'), make('p')];
  write(note, 'className', 'printed');
  write(line, 'textContent', sentence);
  call(note, 'append', line, make('slot'));
  // Another decision may have been shown before, in another language.
  const before = call(root, 'querySelector', '.printed') as Element | null;
  if (before) call(before, 'remove');
  call(root, 'append', note);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  const worn = read(root, 'adoptedStyleSheets');
  if (!worn.includes(sheet)) write(root, 'adoptedStyleSheets', [...worn, sheet]);
}
