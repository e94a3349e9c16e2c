/** Whether there is a letter in it that English is not written in. */
export function otherLetters(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}
