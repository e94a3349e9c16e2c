import { isPhone } from './attributes';
import { call, make, write } from './pristine';
import { say } from './say';

/**
 * Dresses the element: nothing of the page's style comes in but whether it is light or dark. It has one height from
 * before the aid is there until she leaves, so that nothing of the page moves, and no height tells what she does: the
 * aid scrolls inside. What is important here is stronger than anything that is important on the page.
 * @param said true where a sentence stands in place of the aid: that is as tall as it is
 */
export function hostStyle(root: ShadowRoot, said = false): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: inherit; flex: auto; ${held} ${said ? '' : height} }
    ${said ? '' : ':host([size="fill"]) { block-size: 100% !important; min-block-size: 0 !important; max-block-size: none !important; }'}
    :host([hidden]) { display: none !important; }
    ${said ? '' : opening()}
    iframe { position: relative; display: block; box-sizing: border-box; inline-size: 100%; block-size: 100%; border: solid CanvasText; border-width: 2px 0; color-scheme: inherit; }
    :host([size="fill"]) iframe { border: 0; }
    iframe[hidden] { display: none; }
    slot { display: block; padding: 0 16px; font: 400 19px / 29px Arial, sans-serif; }
    p { margin: 0; padding: 16px; border-inline-start: 6px solid currentColor; font: 400 19px / 29px Arial, sans-serif; color: CanvasText; background: Canvas; }
  `);
  write(root, 'adoptedStyleSheets', [sheet]);
}

/**
 * What would hide it, and cannot be read as anything else. How wide it is and what is around it is for the page to say,
 * and so is whether the part that it stands in is shown: hence `inherit`.
 */
const held = Object.entries({
  display: 'block',
  position: 'relative',
  inset: 'auto',
  visibility: 'inherit',
  'pointer-events': 'inherit',
  'min-inline-size': 'min(280px, 100%)',
  opacity: 1,
  overflow: 'hidden',
  'clip-path': 'none',
  mask: 'none',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  zoom: 1,
  'content-visibility': 'visible',
  contain: 'none',
  // Stronger than what is important, unless there is none.
  transition: 'none',
})
  .map(([name, value]) => `${name}: ${value} !important;`)
  .join(' ');

/**
 * What is seen for the seconds that a slow network takes, else an empty box. The aid is drawn over it, so that nothing has
 * to take it away; what is read aloud leaves it out, for it never goes.
 */
const opening = () => {
  const words = JSON.stringify(say('widget.opening'));
  return `@media screen { :host::before { content: ${words}; content: ${words} / ""; position: absolute; padding: 16px; font: 400 19px / 29px Arial, sans-serif; color: CanvasText; } }`;
};

/** By the least and the most too, so that no row of the page stretches it. Not every browser knows the small viewport. */
const height = ['vh', 'svh']
  .flatMap((unit) => ['', 'min-', 'max-'].map((end) => `${end}block-size: clamp(560px, 88${unit}, 960px) !important;`))
  .join(' ');

/**
 * Says in the element what is wrong with how it was put on the page, with the number to ring, and what the page says
 * where there is no aid.
 */
export function showMessage(root: ShadowRoot, sentences: readonly string[], phone: string | null): void {
  const lines: HTMLElement[] = sentences.map((sentence) => line(sentence));
  if (isPhone(phone)) {
    const link = make('a');
    write(link, 'href', `tel:${phone.replace(/[^\d+]/g, '')}`);
    write(link, 'textContent', phone);
    const ring = line(`${say('widget.ring')} `);
    call(ring, 'append', link);
    lines.push(ring);
  }
  call(root, 'replaceChildren', ...lines, make('slot'));
}

function line(sentence: string): HTMLElement {
  const made = make('p');
  call(made, 'setAttribute', 'role', 'alert');
  write(made, 'textContent', sentence);
  return made;
}
