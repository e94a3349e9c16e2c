import { fieldsOf, itemsOf, textOf } from './fields-of';

/** As much as a screen shows of what a server says of itself. */
const longest = 300;

/**
 * The server's own sentence about a refusal: of an OperationOutcome, or of an OAuth error. On one line, without control
 * characters, cut short.
 * @returns nothing where the answer says nothing
 */
export function saidBy(json: unknown): string | undefined {
  const { issue, error, error_description } = fieldsOf(json);
  const issues = itemsOf(issue)
    .map(fieldsOf)
    .map(({ details, diagnostics, code }) => textOf(fieldsOf(details).text) ?? textOf(diagnostics) ?? textOf(code));
  return onOneLine([...issues, textOf(error_description) ?? textOf(error)]);
}

/** What a server says, as one line of a screen: without control characters, cut short; nothing where it says nothing. */
export function onOneLine(sentences: readonly (string | undefined)[]): string | undefined {
  const line = sentences
    .filter((sentence) => sentence !== undefined)
    .join(' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  if (line === '') return undefined;
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}
