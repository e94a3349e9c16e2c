// Firefox lets every document go on naming the field that had its focus; Chromium forgets it for a field, and never for a
// body that is editable.
/** @type {HTMLElement | null} */ (document.querySelector('[data-focus]'))?.focus({ preventScroll: true });
