/** The sentences of a text: each ends with a mark and a space, or with the text. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?।۔؟][”’"'»)]?)\s+/).filter((sentence) => sentence.trim() !== '');
}
