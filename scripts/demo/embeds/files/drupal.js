/* As a CMS of fields does: a block that was sent last goes to its mark, and behaviours are attached to what is new. */
function attach(/** @type {ParentNode} */ within) {
  for (const one of within.querySelectorAll('evenhand-aid, a, button')) {
    const once = one.getAttribute('data-once');
    if (!once?.includes('behaviours')) one.setAttribute('data-once', `${once ?? ''} behaviours`.trim());
  }
}

const again = document.querySelector('[data-again]');
const replacement = document.querySelector('template');

function put(/** @type {Element} */ place) {
  if (!replacement) return;
  const holder = document.createElement('div');
  // As an answer of a server comes: as text.
  holder.innerHTML = replacement.innerHTML;
  place.replaceWith(...holder.children);
}

attach(document);
addEventListener('load', () => {
  const mark = document.querySelector('[data-big-pipe-placeholder-id]');
  if (mark) put(mark);
  attach(document);
});
again?.addEventListener('click', () => {
  const old = document.querySelector('.contextual-region');
  if (old) put(old);
  attach(document);
});
