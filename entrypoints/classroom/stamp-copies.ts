import { practiceStamp, stamped } from '../../lib/practice/practice-stamp';

/**
 * Whatever somebody selects in the classroom and copies has the stamp before and behind it, also a few words out of the
 * middle, and out of a field. It goes as plain text alone, so that no other form of it goes without one.
 * @returns stops that
 */
export function stampCopies(page: Document): () => void {
  const stamp = (event: ClipboardEvent) => {
    const text = selectedIn(page);
    if (!text.trim() || !event.clipboardData) return;
    const bare = text.trim();
    const whole = bare.length > practiceStamp.length && bare.startsWith(practiceStamp) && bare.endsWith(practiceStamp);
    event.clipboardData.setData('text/plain', whole ? text : stamped({ practice: true }, text));
    event.preventDefault();
  };
  page.addEventListener('copy', stamp);
  return () => page.removeEventListener('copy', stamp);
}

/** What is selected: in the field in which somebody is writing, which a page does not tell of, or else on the page. */
function selectedIn(page: Document): string {
  const { activeElement: field } = page;
  const within =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : '';
  return within || String(page.getSelection() ?? '');
}
