/** Signs that are not on a plain keyboard, such as bullets and curly quotes. */
const strange = /[^\n\x20-\x7e]/;

const on = (
  /** @type {string} */ id,
  /** @type {string} */ event,
  /** @type {(event: any, field: HTMLTextAreaElement) => void} */ react,
) => {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(id));
  field.addEventListener(event, (happened) => react(happened, field));
};

on('plain-signs', 'beforeinput', (event) => {
  if (strange.test(event.data ?? event.dataTransfer?.getData('text/plain') ?? '')) event.preventDefault();
});

on('strips-signs', 'input', (_, field) => {
  const kept = field.value.replace(new RegExp(strange, 'g'), '');
  if (kept !== field.value) field.value = kept;
});

on('capitals', 'input', (_, field) => {
  const { selectionEnd } = field;
  field.value = field.value.toUpperCase();
  field.setSelectionRange(selectionEnd, selectionEnd);
});

on('clears', 'blur', (_, field) => {
  field.value = '';
});

function renew(/** @type {Event} */ { target }) {
  const old = /** @type {HTMLTextAreaElement} */ (target);
  const fresh = /** @type {HTMLTextAreaElement} */ (old.cloneNode());
  fresh.value = old.value;
  const { selectionEnd } = old;
  fresh.addEventListener('input', renew);
  old.replaceWith(fresh);
  fresh.focus();
  fresh.setSelectionRange(selectionEnd, selectionEnd);
}
document.getElementById('replaced')?.addEventListener('input', renew);

// A browser tells of each line of a text on its own, and once all of them are there: the first of them is answered, for all.
let answered = false;
let before = '';
on('doubled', 'input', ({ inputType }, field) => {
  if (answered || !inputType.startsWith('insert')) return;
  answered = true;
  setTimeout(() => {
    answered = false;
  });
  const end = field.selectionEnd;
  field.setRangeText(field.value.slice(end - (field.value.length - before.length), end), end, end, 'end');
  before = field.value;
});

const told = document.getElementById('has-focus');
for (const button of document.querySelectorAll('[data-focuses]')) {
  const { focuses = '' } = /** @type {HTMLElement} */ (button).dataset;
  button.addEventListener('click', () => {
    const field = document.getElementById(focuses);
    field?.focus({ preventScroll: true });
    field?.classList.add('hidden-now');
    if (told) told.textContent = document.activeElement === field ? 'A hidden field has the focus.' : 'No field has the focus.';
  });
}
