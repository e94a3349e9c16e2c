/** What was set in lines for a screen of easy words as one line again: as words are kept and sent. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
