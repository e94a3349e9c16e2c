/**
 * What was typed, with the digits of every script as 0 to 9: the keyboard of a phone in Arabic, Urdu or Bengali types its
 * own. Decimal and grouping signs of Arabic become those of English. Everything else stays as it is.
 */
export function latinDigits(typed: string): string {
  return typed
    .replace(/\p{Nd}/gu, (digit) => String(placeInRow(digit.codePointAt(0) ?? 0)))
    .replace(/(?<=\d)\u066B(?=\d)/g, '.')
    .replace(/(?<=\d)\u066C(?=\d)/g, ',');
}

/** Unicode gives every script its ten digits in a row, beginning with nought. */
function placeInRow(code: number): number {
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
