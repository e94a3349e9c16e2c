/** What a screen reader is told of the field of an editor. */
export const fieldAttributes = {
  id: 'plan-of-care',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-labelledby': 'editor-title',
};

/** Where the editor goes, cleared of the words that stand in for it. @returns {HTMLElement} */
export function mount() {
  const place = /** @type {HTMLElement} */ (document.getElementById('editor'));
  place.replaceChildren();
  return place;
}
