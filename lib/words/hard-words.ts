/** With this begins, in the first text of a decision in easy words, what its hard words mean. */
const begins = 'Here are some words you will meet.';

/** That text without them, and they alone; nothing of them where it has none. */
export function hardWords(text: string): { before: string; meanings: string } {
  const [before = '', meanings = ''] = text.split(begins);
  return { before: before.trimEnd(), meanings: meanings.trim() };
}
