const here = /** @type {HTMLElement} */ (document.getElementById('here'));

document.querySelector('[data-does=markup]')?.addEventListener('click', () => {
  here.innerHTML = '<evenhand-aid pack="place-of-birth" lang="en-GB"></evenhand-aid>';
});

document.querySelector('[data-does=element]')?.addEventListener('click', () => {
  const element = document.createElement('evenhand-aid');
  here.replaceChildren(element);
  // Its attributes one by one, when it is on the page already, as frameworks do.
  element.setAttribute('lang', 'en-GB');
  element.setAttribute('pack', 'place-of-birth');
});
