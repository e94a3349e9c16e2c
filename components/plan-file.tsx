import { dirOf } from '../lib/double/dir-of';
import { htmlLetters } from '../lib/export/html-letters';
import type { Layout } from '../lib/layout';
import type { Plan } from '../lib/plan/plan';
import { practiceHeading } from '../lib/practice/practice-stamp';
import type { AidWords } from '../lib/words/aid-words';
import { htmlOf } from './html-of';
import { PrintSheet } from './print-sheet';
import { sheetTitle } from './sheet-title';

/** Nothing in a saved page may run or load: her words are text in it, whatever they are. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Her plan as one accessible HTML page with its style inside: the same parts that the screen and the printer show.
 * Letters that a page cannot hold are told of at its end; `htmlLetters` says how they stand in it.
 * @param draft nobody has signed the words of the language that it is in
 * @param page the document that the aid stands in, which lends its style sheets
 */
export function planFile(plan: Plan, words: AidWords, layout: Layout, draft: boolean, page: Document): string {
  const { t } = words;
  const { markup, replaced } = htmlLetters(htmlOf(<PrintSheet plan={plan} words={words} layout={layout} draft={draft} />));
  const note = replaced > 0 ? `\n<p class="no-letters">${t('paper.noLetters')}</p>` : '';
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${sheetTitle(plan, layout, words)}</title>`,
    `<style>${stylesOf(page)}</style>`,
  ];
  const acted = plan.practice && layout !== 'door' ? headingsMarked(markup) : markup;
  const body = `<div class="aid aid-paper">${acted.replace('</main>', `${note}</main>`)}</div>`;
  const dir = dirOf(words.locale) === 'rtl' ? ' dir="rtl"' : '';
  return `<!doctype html>\n<html lang="${words.locale}"${dir}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** A part that is copied out of the page says that it was acted. A card has its one heading between two stamps, and no room for more. */
function headingsMarked(markup: string): string {
  return markup.replace(/<h[1-6]\b[^>]*>/g, (tag) => `${tag}<bdi lang="en-GB">${practiceHeading(true, '').trim()}</bdi> `);
}

/** The text of the style sheets of `page`, linked or constructed. */
function stylesOf(page: Document): string {
  const sheets = [...page.styleSheets, ...(page.adoptedStyleSheets ?? [])];
  return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
}
