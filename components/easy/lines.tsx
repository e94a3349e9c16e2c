import { inLines } from '../../lib/words/in-lines';

/** A text of ours, a line a sentence. */
export function Lines({ text }: { text: string }) {
  return inLines(text)
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line, index) => (
      <p key={`${index} ${line}`} class="easy-line">
        {line}
      </p>
    ));
}
