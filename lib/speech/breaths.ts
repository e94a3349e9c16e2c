/** In characters: a browser may stop a voice in the middle of something much longer. */
const longest = 220;

/** Ends of sentences in the scripts that the aid is in: Latin, Arabic and Urdu, Bengali. */
const ends = /(?<=[.!?…:;؟۔।])\s+/u;

/**
 * A text in pieces that a voice says in one breath: whole sentences, where one fits. All of it and in its order.
 * @param text one line of the screen
 */
export function breaths(text: string): string[] {
  const pieces = text.split(ends).flatMap((sentence) => (sentence.length <= longest ? [sentence] : atSpaces(sentence)));
  const said: string[] = [];
  for (const piece of pieces) {
    const last = said.at(-1);
    if (last !== undefined && last.length + piece.length < longest) said[said.length - 1] = `${last} ${piece}`;
    else said.push(piece);
  }
  return said.map((piece) => piece.trim()).filter(Boolean);
}

function atSpaces(sentence: string): string[] {
  const said = [''];
  for (const word of sentence.split(/\s+/u)) {
    const last = said.at(-1) ?? '';
    if (last.length + word.length >= longest) said.push(word);
    else said[said.length - 1] = last ? `${last} ${word}` : word;
  }
  return said;
}
