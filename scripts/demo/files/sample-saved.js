/** What a field holds as text: its value, or its lines where it is rich text. */
function held(/** @type {HTMLElement} */ field) {
  if ('value' in field) return String(field.value);
  // biome-ignore lint/performance/useDomNodeTextContent: only this one knows where a line ends
  return field.innerText;
}

for (const shown of document.querySelectorAll('[data-saved]')) {
  const field = document.getElementById(/** @type {HTMLElement} */ (shown).dataset.saved ?? '');
  if (!field) continue;
  field.addEventListener('input', () => {
    shown.textContent = held(field);
  });
}
