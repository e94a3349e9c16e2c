import type { Page } from 'playwright-core';
import { dress, overflow } from './picture';
import { textFaults } from './text-faults';
import type { Aid } from './walk';

/** A way in which somebody sees pages that makes words take more room. */
export interface Strain {
  name: string;
  width: number;
  height: number;
  /** Rules over those of the aid, as a browser's extension puts them there. */
  css?: (dir: string) => string;
  /** What she chose on the page of languages. */
  letters?: 'large' | 'largest';
}

/**
 * 400 %: a window of 1280 by 1024 is then one of 320 by 256. Spacing: WCAG 2.2, 1.4.12; letters that are joined are not put
 * apart. Large letters: the aid's own.
 */
export const strains: readonly Strain[] = [
  { name: 'magnified four times', width: 320, height: 256 },
  {
    name: 'with more space in and between the lines',
    width: 320,
    height: 900,
    css: (dir) =>
      `* { line-height: 1.5 !important; word-spacing: 0.16em !important; ${dir === 'rtl' ? '' : 'letter-spacing: 0.12em !important;'} }
       p { margin-block-end: 2em !important; }`,
  },
  { name: 'in the largest letters', width: 320, height: 900, letters: 'largest' },
];

/** What is wrong with the words of a screen under a strain; it is taken off again. Nothing is good. */
export async function strained(page: Page, aid: Aid, { name, width, height, css, letters }: Strain): Promise<string[]> {
  await dress(page, { width, height });
  const dir = await aid.evaluate(() => document.documentElement.dir || 'ltr');
  const usual = await aid.evaluate(
    ([rules, size]) =>
      new Promise<string>((settle) => {
        const root = document.querySelector<HTMLElement>('.aid');
        const before = root?.dataset.letters ?? 'usual';
        if (root && size) root.dataset.letters = size;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        scrollTo(0, 0);
        requestAnimationFrame(() => requestAnimationFrame(() => settle(before)));
      }),
    [css?.(dir) ?? '', letters] as const,
  );
  const wide = await aid.evaluate(() => {
    const by = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > innerWidth + 1 || left < -1;
    });
    // Of what sticks out, the first is the whole, and the last the word that makes it so.
    return by > 0 ? `${by} px too wide: ${out.at(-1)?.outerHTML.slice(0, 120) ?? ''}` : '';
  });
  const sticks = await aid.evaluate(() => {
    const head = document.querySelector('.head-of-aid');
    if (!head || getComputedStyle(head).position !== 'sticky') return 0;
    // Of what stays on the screen when the rest scrolls, the line above the bar is none.
    const line = head.querySelector('.tongues')?.getBoundingClientRect().height ?? 0;
    return Math.round(head.getBoundingClientRect().height - line);
  });
  const found = [
    ...(await textFaults(aid, false)),
    ...(wide ? [`it is ${wide}`] : []),
    ...((page === aid ? [] : [await overflow(page)]).some((by) => by > 0) ? ['the page scrolls sideways'] : []),
    ...(sticks > height / 2 ? [`${sticks} px of the window are taken by what sticks to its top`] : []),
  ];
  await aid.evaluate((size) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    const root = document.querySelector<HTMLElement>('.aid');
    if (root) root.dataset.letters = size;
  }, usual);
  return found.map((fault) => `${name}: ${fault}`);
}
