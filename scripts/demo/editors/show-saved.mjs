/** Shows what the model of a field holds. */
export function showSaved(/** @type {string} */ id, /** @type {string} */ text) {
  const shown = document.querySelector(`[data-saved="${id}"]`);
  if (shown) shown.textContent = text;
}
