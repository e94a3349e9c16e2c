/** Letters of a message, and of its longest word, up to which it stands in a size: what fits a line of 126 mm. */
const steps = [
  { size: 'largest', letters: 34, word: 10 },
  { size: 'larger', letters: 66, word: 13 },
  { size: 'large', letters: 110, word: 17 },
] as const;

/**
 * How large the message on the card stands: 58, 44 or 34 pt, and 27 pt for a long one, which is the least that is read
 * from two metres. It depends on the words alone, so that the screen, the print and the saved page agree.
 */
export function doorSize(message: string): (typeof steps)[number]['size'] | 'least' {
  const letters = [...message].length;
  const word = Math.max(...message.split(/\s+/).map((one) => [...one].length));
  return steps.find((step) => letters <= step.letters && word <= step.word)?.size ?? 'least';
}
