/**
 * What stands on everything that is made of a plan that was acted. One and the same letters everywhere, in English in
 * every language and plain in every field, so that a person who files it and a machine that looks for it both find it.
 */
export const practiceStamp =
  'PRACTICE ONLY. Acted in the Evenhand classroom on a made-up case. About no real person. Not for a record.';

/** A heading of a text of it: a part that is copied out of the middle says so too. */
export const practiceHeading = (practice: boolean, title: string): string => (practice ? `PRACTICE ONLY: ${title}` : title);

/** What a file of it is called. */
export const practiceFile = (practice: boolean, name: string): string => (practice ? `practice-${name}` : name);

/**
 * A text of a plan with the stamp as its first and its last words, and a short mark on every heading that
 * has a line under it, where that plan was acted; any other text as it is.
 * @param between what stands between the stamp and the text: a break of a line, or a space where there is one line only
 */
export function stamped({ practice }: { practice: boolean }, text: string, between: '\n\n' | ' ' = '\n\n'): string {
  if (!practice) return text;
  const end = /\n$/.exec(text)?.[0] ?? '';
  const marked = text
    .slice(0, text.length - end.length)
    .replace(/^(?!PRACTICE ONLY)(.+)(?=\n-+$)/gm, (title) => practiceHeading(true, title));
  return `${practiceStamp}${between}${marked}${between}${practiceStamp}${end}`;
}
