/**
 * Puts text on the clipboard: the new way, or the old way from a field that holds it.
 * @param field holds the text, and is left selected, so that keys can copy it where the browser lets no script do it
 */
export async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
