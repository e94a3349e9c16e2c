import { render } from 'preact';
import type { Plan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { PlanPaper } from './plan-paper';

/** Nothing in a saved page may run or load: her words are text in it, whatever they are. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Her plan as one accessible HTML page with its style inside: the same parts that the screen and the printer show.
 * @param page the document that the aid stands in, which lends its style sheets
 */
export function planFile(plan: Plan, words: AidWords, page: Document): string {
  const root = page.createElement('div');
  root.className = 'aid aid-paper';
  render(
    <main class="desk">
      <PlanPaper plan={plan} words={words} />
    </main>,
    root,
  );
  // Serialising escapes every character of hers that means something in HTML.
  const body = root.outerHTML;
  render(null, root);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${words.t('plan.title')}</title>`,
    `<style>${stylesOf(page)}</style>`,
  ];
  return `<!doctype html>\n<html lang="${words.locale}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** The text of the style sheets of `page`, linked or constructed. */
function stylesOf(page: Document): string {
  const sheets = [...page.styleSheets, ...(page.adoptedStyleSheets ?? [])];
  return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
}
