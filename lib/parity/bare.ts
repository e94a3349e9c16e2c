/** Any placeholder, of the interface or of a pack. */
const placeholder = /\{([A-Za-z][\w-]*(?:\.exact)?)\}/g;

/** A text without its placeholders: what somebody wrote. */
export function bare(text: string): string {
  return text.replace(placeholder, ' ');
}

/** The placeholders of a text, in the order in which they stand there. */
export function placeholdersInOrder(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

/** The placeholders of a text, sorted, each as often as it stands there. */
export function placeholdersOf(text: string): string[] {
  return placeholdersInOrder(text).sort();
}
