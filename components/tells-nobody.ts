/**
 * What every field has that somebody writes into: a browser keeps nothing of it to offer the next person, and sends
 * nothing of it to a service that checks spelling, suggests words or translates. See docs/quiet.md for the spelling.
 */
export const tellsNobody = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: false,
  translate: false,
  writingsuggestions: 'false',
} as const;
