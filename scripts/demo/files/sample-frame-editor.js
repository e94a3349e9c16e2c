/** The text of an editable body: a line for each paragraph or item, and one for each break in it. */
function textOf(/** @type {HTMLElement} */ body) {
  const lines = [];
  const walk = (/** @type {Node} */ block) => {
    let line = '';
    const blocks = [];
    for (const node of block.childNodes) {
      if (/^(P|DIV|UL|OL|LI|H\d|BLOCKQUOTE)$/.test(node.nodeName)) blocks.push(node);
      else if (node.nodeName === 'BR') line += '\n';
      else line += node.textContent;
    }
    if (line || blocks.length === 0) lines.push(line.replace(/\n$/, ''));
    for (const inner of blocks) walk(inner);
  };
  walk(body);
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function begin(/** @type {HTMLElement} */ section) {
  const frame = /** @type {HTMLIFrameElement} */ (section.querySelector('iframe'));
  const inside = /** @type {Document} */ (frame.contentDocument);
  const copy = /** @type {HTMLTextAreaElement} */ (section.querySelector('textarea'));
  const markup = /** @type {HTMLElement} */ (section.querySelector('pre'));
  inside.execCommand('defaultParagraphSeparator', false, 'p');
  inside.body.addEventListener('input', () => {
    copy.value = textOf(inside.body);
    markup.textContent = inside.body.innerHTML;
  });
  for (const button of section.querySelectorAll('[data-command]')) {
    // The caret stays in the frame when a button is pressed.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => inside.execCommand(/** @type {HTMLElement} */ (button).dataset.command ?? ''));
  }
}

/** Makes the editable body that its frame does not bring. */
function furnish(/** @type {Document} */ inside) {
  inside.documentElement.lang = 'en-GB';
  inside.title = 'Plan of care';
  const sheet = inside.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('/sample-frame.css', location.href).href;
  inside.head.append(sheet);
  const paragraph = inside.createElement('p');
  paragraph.append(inside.createElement('br'));
  const { body } = inside;
  body.replaceChildren(paragraph);
  body.contentEditable = 'true';
  for (const [name, value] of [
    ['role', 'textbox'],
    ['aria-multiline', 'true'],
    ['aria-label', 'Plan of care'],
  ]) {
    body.setAttribute(name, value);
  }
}

for (const section of document.querySelectorAll('[data-editor]')) {
  const frame = /** @type {HTMLIFrameElement} */ (section.querySelector('iframe'));
  if (frame.hasAttribute('srcdoc')) {
    if (frame.contentDocument?.body?.isContentEditable) begin(section);
    else frame.addEventListener('load', () => begin(section));
  } else {
    furnish(frame.contentDocument);
    begin(section);
  }
}
