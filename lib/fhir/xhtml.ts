import { held } from './fhir-text';
import type { Narrative } from './r4';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Most words of ours are plain, and there are many. */
const plain = /^[ !#-%'-;=?-~]*$/;
const lineEnd = /\r\n|[\r\n\u2028\u2029]/;
/** Letters of scripts that are read from the right. */
const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words as the text of XHTML; her line ends are line ends. */
export function text(words: string): string {
  if (plain.test(words)) return words;
  return held(words)
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
    .split(lineEnd)
    .join('<br/>');
}

/** XHTML 1.0, which FHIR narratives are written in, knows only two directions, and `auto` is none of them. */
function direction(words: string): string {
  const first = /\p{L}/u.exec(words)?.[0] ?? '';
  return fromTheRight.test(first) ? 'rtl' : 'ltr';
}

/** Words of somebody, letter for letter; hers in quotation marks. */
export function quoted(words: string, hers = true): string {
  const said = hers ? `\u201C${text(words)}\u201D` : text(words);
  return `<blockquote><p dir="${direction(words)}">${said}</p></blockquote>`;
}

/** Words as one paragraph. */
export const paragraph = (words: string) => `<p>${text(words)}</p>`;
/** Words as a heading inside a section, whose own title is above it. */
export const heading = (words: string) => `<h3>${text(words)}</h3>`;
/** Words in bold, for a label. */
export const bold = (words: string) => `<b>${text(words)}</b>`;
/** A list; nothing where there are no items. @param items XHTML, well-formed */
export const list = (items: readonly string[]) =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

/** A table of text, its first column naming each row. A cell may be one across the rest. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((words) => `<th>${text(words)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const across = cells.length < heads.length - 1 ? ` colspan="${heads.length - cells.length}"` : '';
    return `<tr><th>${text(name)}</th>${cells.map((cell) => `<td${across}>${text(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** @param html well-formed, made of the above */
export function narrative(html: string, locale: string, status: Narrative['status'] = 'generated'): Narrative {
  return { status, div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${locale}" xml:lang="${locale}">${html}</div>` };
}
