import { type Html, html } from './html';

/** A sentence of a report in which `names` of a file stand between backticks. */
export function codeWords(sentence: string): Html {
  return html`${sentence.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
