/** What somebody wrote, in quotation marks, on one line and not for ever. */
export function said(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
