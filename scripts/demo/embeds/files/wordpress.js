/* As a blog CMS does: emoji become pictures, and pictures and frames are loaded when they are seen. */
const emoji = /\p{Extended_Pictographic}/u;

function draw(/** @type {Node} */ within) {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) if (emoji.test(texts.currentNode.textContent ?? '')) found.push(texts.currentNode);
  for (const text of found) {
    const parts = (text.textContent ?? '').split(/(\p{Extended_Pictographic}\uFE0F?)/u).map((part) => {
      if (!emoji.test(part)) return part;
      const picture = document.createElement('span');
      picture.className = 'emoji';
      picture.setAttribute('role', 'img');
      picture.setAttribute('aria-label', part);
      return picture;
    });
    /** @type {ChildNode} */ (text).replaceWith(...parts);
  }
}

function loadLate(/** @type {ParentNode} */ within) {
  for (const one of within.querySelectorAll('img, iframe')) {
    one.setAttribute('loading', 'lazy');
    one.classList.add('lazyloaded');
  }
}

draw(document.body);
loadLate(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) {
      if (!(node instanceof Element) || node.matches('.emoji')) continue;
      draw(node);
      loadLate(node);
    }
}).observe(document, { childList: true, subtree: true });
