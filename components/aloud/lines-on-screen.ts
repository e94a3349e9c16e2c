import { scriptFits } from '../../lib/speech/script-fits';
import type { ScreenLine } from './screen-line';

export interface LinesOptions {
  /** Whether her own words are read too: only where she pressed for it. */
  mine: boolean;
  /** How a choice is said that somebody has made. */
  chosen: (choice: string) => string;
}

/** Each is one line, with all that stands in it. */
const wholes = 'p, h1, h2, h3, h4, dt, legend, summary, figcaption, label, button, caption';
/** What makes a line of its own out of what it stands in. */
const blocks = `${wholes}, article, aside, blockquote, dd, details, div, dl, fieldset, figure, footer, form, header, hr, li, main, nav, ol, pre, section, table, textarea, ul, [role="img"]`;
/** For the eye of a screen reader, or of nobody; and what is no part of what the screen says. */
const skipped = '[hidden], [aria-hidden="true"], .unseen, script, style, template, [data-not-aloud]';
const hers = '.hers, .kept-lines, [translate="no"], textarea';

/**
 * What a screen says, in its reading order: headings, sentences and choices as they stand, tables row by row with the
 * names of their columns, a picture by its one sentence. Only what can be seen is read.
 */
export function linesOnScreen(root: Element, { mine, chosen }: LinesOptions): ScreenLine[] {
  const lines: ScreenLine[] = [];
  const view = root.ownerDocument.defaultView;
  /** The number of a line on a double page is said with what stands behind it, and never as a decimal: "3.10" is no 3.1. */
  let number = '';
  const seen = (element: Element) => {
    if (element.matches(skipped)) return false;
    const style = view?.getComputedStyle(element);
    return style?.display !== 'none' && style?.visibility !== 'hidden';
  };
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') || 'en-GB';
  const add = (element: Element, text: string, lang: string, own = false) => {
    const bare = tidy(text);
    if (!/[\p{L}\p{N}]/u.test(bare)) return;
    const nth = lines.filter((line) => line.element === element).length;
    const spoken = number ? `${number} ${bare}` : bare;
    number = '';
    lines.push({ element, text: spoken, lang: own && !scriptFits(bare, lang) ? 'und' : lang, key: keyOf(element, nth) });
  };

  /** What stands in a line, each language of it by itself. */
  const runsIn = (element: Element): { text: string; lang: string }[] => {
    const runs = [{ text: '', lang: langOf(element) }];
    const gather = (node: Node) => {
      const last = runs.at(-1);
      if (node.nodeType === 3 && last) last.text += after(last.text, node.textContent ?? '');
      if (node.nodeType !== 1 || !seen(node as Element)) return;
      const child = node as Element;
      if (!mine && child.matches(hers)) {
        if (last) last.text += ' … ';
        return;
      }
      const [before, own] = [last?.lang ?? '', langOf(child)];
      if (own !== before) runs.push({ text: '', lang: own });
      for (const inside of child.childNodes) gather(inside);
      if (own !== before) runs.push({ text: '', lang: before });
    };
    for (const node of element.childNodes) gather(node);
    return runs.filter(({ text }) => text.trim());
  };
  const whole = (element: Element, say = (text: string) => text) => {
    for (const { text, lang } of runsIn(element)) add(element, lang === langOf(element) ? say(text) : text, lang);
  };

  const table = (element: Element) => {
    const textOf = (cell: Element) =>
      tidy(
        runsIn(cell)
          .map(({ text }) => text)
          .join(' '),
      );
    const heads = [...element.querySelectorAll('thead th')].map(textOf);
    for (const row of element.querySelectorAll('tbody tr')) {
      if (!seen(row)) continue;
      const cells = [...row.children].map((cell, place) =>
        [cell.tagName === 'TH' ? '' : heads[place], textOf(cell)].filter(Boolean).join(': '),
      );
      add(row, cells.filter(Boolean).join('. '), langOf(row));
    }
  };

  const walk = (element: Element) => {
    if (!seen(element)) return;
    if (element.matches('.line-number')) {
      number = `${tidy(element.textContent ?? '').replaceAll('.', ', ')}.`;
    } else if (element.matches('[role="img"]')) {
      add(element, element.getAttribute('aria-label') ?? '', langOf(element));
    } else if (element.matches('svg')) {
      // A drawing without a name goes with words.
    } else if (element.matches('table')) {
      table(element);
    } else if (element.matches(hers)) {
      const words = 'value' in element ? String(element.value) : (element.textContent ?? '');
      if (mine) add(element, words, langOf(element), true);
    } else if (element.matches('label')) {
      label(element);
    } else if (element.matches(wholes) && !element.querySelector('[role="img"]')) {
      whole(element);
    } else if (element.matches('details') && !element.hasAttribute('open')) {
      const summary = element.querySelector('summary');
      if (summary) walk(summary);
    } else {
      among(element);
    }
  };
  const label = (element: Element) => {
    const field = element.querySelector('textarea');
    const tick = element.querySelector<HTMLInputElement>('input[type="radio"], input[type="checkbox"]');
    // On a double page it is said in both languages that this is chosen.
    const says = tick?.checked && !element.querySelector('.double-answer');
    if (!field) return whole(element, says ? (text) => chosen(tidy(text)) : undefined);
    for (const child of element.children) if (child !== field) whole(child);
    walk(field);
  };
  /** Words that stand between the parts of something are a line, too. */
  const among = (element: Element) => {
    if (!element.querySelector(blocks)) return whole(element);
    for (const node of element.childNodes) {
      if (node.nodeType === 1) walk(node as Element);
      else if (node.nodeType === 3) add(element, node.textContent ?? '', langOf(element));
    }
  };

  walk(root);
  return lines;
}

/** The same for the same line each time the screen is looked at. */
const keys = new WeakMap<Element, string[]>();
function keyOf(element: Element, nth: number): string {
  const known = keys.get(element) ?? [];
  keys.set(element, known);
  known[nth] ??= `${++lastKey}`;
  return known[nth];
}
let lastKey = 0;

/** A sentence that ends where the next element begins is not run into it. */
function after(before: string, text: string): string {
  return /[.!?:;،۔।…]$/u.test(before) && /^[\p{L}\p{N}“"]/u.test(text) ? ` ${text}` : text;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
