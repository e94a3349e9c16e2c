/** A text without the mark that some editors put before the first letter of a file in UTF-8: nobody sees it there. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
