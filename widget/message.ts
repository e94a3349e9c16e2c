/**
 * The element itself: nothing of the page's style comes in but whether it is light or dark, and its height is held
 * until the aid is there. A browser tells a frame to be dark only where the page around it is.
 */
export function hostStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: inherit; display: block; min-block-size: 480px; }
    :host([hidden]) { display: none; }
    iframe { display: block; inline-size: 100%; block-size: 100%; min-block-size: 480px; border: 0; color-scheme: inherit; }
    iframe[hidden] { display: none; }
    p { margin: 0; padding: 16px; border-inline-start: 6px solid currentColor; font: 400 19px / 29px Arial, sans-serif; color: CanvasText; background: Canvas; }
  `);
  return sheet;
}

/** Says in the element what is wrong with how it was put on the page. */
export function showMessage(root: ShadowRoot, sentences: readonly string[]): void {
  root.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.setAttribute('role', 'alert');
      line.textContent = sentence;
      return line;
    }),
  );
}
