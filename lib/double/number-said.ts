/**
 * The number of a line as somebody typed it, in the digits and with the dots that lines have: "3,12" and "٣٫١٢" are "3.12".
 * Empty where no digit was typed.
 */
export function numberSaid(typed: string): string {
  const latin = typed.replace(/\p{Nd}/gu, (digit) => `${digitOf(digit)}`);
  return (latin.match(/\d+/g) ?? []).join('.');
}

/** Digits of a script stand ten in a row, from nought up. */
function digitOf(digit: string): number {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return value;
}
