/* As a consent banner does: the script itself comes when everything else is there. */
addEventListener('load', () => {
  const told = /** @type {HTMLLinkElement} */ (document.querySelector('[data-late]'));
  const script = document.createElement('script');
  script.integrity = told.integrity;
  script.crossOrigin = told.crossOrigin;
  script.src = told.href;
  document.head.append(script);
});
