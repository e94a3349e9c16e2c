/** What neither a FHIR string nor XML can hold: controls but for tab and line ends, halves of letters, two that are no letters. */
const unheld = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** What stands in the place of a letter that cannot be held: the picture of it where Unicode has one. */
function shown(letter: string): string {
  const code = letter.charCodeAt(0);
  if (letter === '\t' || letter === '\n' || letter === '\r') return letter;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/** Words as FHIR and XML can hold them. What cannot be held shows as something else; the file of the plan has it as it was. */
export function held(words: string): string {
  return words.replace(unheld, shown);
}

/** Words as a FHIR `string`, which may not be blank: blanks alone show as pictures of blanks. Nothing for no words. */
export function fhirText(words: string): string | undefined {
  if (words === '') return undefined;
  const text = held(words);
  return text.trim() === '' ? text.replace(/\s/g, (blank) => blanks[blank] ?? '\u2420') : text;
}

const blanks: Record<string, string> = { '\t': '\u2409', '\n': '\u240A', '\r': '\u240D' };

/** An instant as R4 writes one: with seconds, in UTC, and after the year nought. */
export function instantOf(at: string): string {
  const time = Date.parse(at);
  const first = Date.parse('0001-01-01T00:00:00.000Z');
  return new Date(Number.isNaN(time) ? first : Math.max(time, first)).toISOString();
}
