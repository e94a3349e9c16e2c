/** A page function: what stands in one field, a line for each block of a rich one, and on which line of it the cursor is. */
export function learnToRead(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  const blocks =
    /^(address|article|aside|blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
  const isPlain = (leaf: HTMLElement) => leaf.localName === 'input' || leaf.localName === 'textarea';
  const isBlock = (node: Node | undefined) => node?.nodeType === 1 && blocks.test((node as Element).localName);
  type Caret = readonly [node: Node, offset: number];

  /** What stands before the cursor, and what behind it. */
  const partsOf = (leaf: HTMLElement, caret?: Caret) => {
    const parts: [string, string] = ['', ''];
    let at: 0 | 1 = 0;
    const [where, offset = 0] = caret ?? [];
    const behind = where?.nodeType === 1 ? where.childNodes[offset] : undefined;
    const end = (node: Node) => {
      if (node !== leaf && isBlock(node)) parts[at] += '\n';
    };
    const leave = (node: Node) => {
      if (node === where) at = 1;
      end(node);
    };
    // In a loop: a page can nest deeper than functions can call themselves.
    let node: Node = leaf;
    for (;;) {
      if (node === behind) at = 1;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        parts[at] += node === where ? text.slice(0, offset) : text;
        if (node === where) {
          at = 1;
          parts[at] += text.slice(offset);
        }
      }
      const name = node.nodeType === 1 ? (node as Element).localName : '';
      if (name === 'br') parts[at] += '\n';
      if (name !== '' && !/^(br|script|style)$/.test(name)) {
        end(node);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
      while (node !== leaf && !node.nextSibling && node.parentNode) {
        node = node.parentNode;
        leave(node);
      }
      if (node === leaf || !node.nextSibling) return parts;
      node = node.nextSibling;
    }
  };

  tools.selectionIn = (leaf) => {
    const root = leaf.getRootNode() as Document & { getSelection?: () => Selection | null };
    // Chromium asks a shadow root for what is selected in it.
    return root.getSelection?.() ?? leaf.ownerDocument.getSelection();
  };

  /** Where something would be typed: behind what is selected, and at the end of a field in which the cursor is nowhere. */
  const caretOf = (leaf: HTMLElement): Caret => {
    const selection = tools.selectionIn?.(leaf);
    const { anchorNode, focusNode } = selection ?? {};
    const isIn = selection?.rangeCount && anchorNode && focusNode && leaf.contains(anchorNode) && leaf.contains(focusNode);
    const range = isIn ? selection.getRangeAt(0) : undefined;
    let [node, offset]: Caret = range ? [range.endContainer, range.endOffset] : [leaf, leaf.childNodes.length];
    // Between two blocks nobody types: a browser goes to the end of the one before, or to the beginning of the next.
    for (;;) {
      const [before, behind] = [node.childNodes[offset - 1], node.childNodes[offset]];
      if (isBlock(before) && before) {
        const last = before.lastChild;
        const isEmpty = last?.nodeType === 1 && (last as Element).localName === 'br';
        [node, offset] = [before, before.childNodes.length - (isEmpty ? 1 : 0)];
      } else if (isBlock(behind) && behind) [node, offset] = [behind, 0];
      else return [node, offset];
    }
  };

  tools.said = (leaf, text) =>
    isPlain(leaf)
      ? text
      : // A block or a line break: it is the same line that ends. What editors put in to hold a place is not text.
        text
          .replace(/[\u200b\u2060\ufeff]/g, '')
          .replace(/\u00a0/g, ' ')
          .replace(/\n+/g, '\n')
          .replace(/^\n|\n$/g, '');

  tools.read = (leaf) => (isPlain(leaf) ? (leaf as HTMLInputElement).value : (tools.said?.(leaf, partsOf(leaf).join('')) ?? ''));

  /** Text right before the cursor and right behind it, on its line: the note is not to be a part of somebody's sentence. */
  tools.edges = (leaf, kind) => {
    const field = leaf as HTMLInputElement;
    const at = isPlain(leaf) ? (field.selectionEnd ?? field.value.length) : 0;
    const [before, behind] = isPlain(leaf) ? [field.value.slice(0, at), field.value.slice(at)] : partsOf(leaf, caretOf(leaf));
    const shown = (text = '') => text.replace(/[\u200b\u2060\ufeff]/g, '');
    const [last, next] = [shown(before.split('\n').at(-1)), shown(behind.split('\n')[0])];
    if (kind === 'line') return [/\S$/.test(last) ? ' ' : '', /^\S/.test(next) ? ' ' : ''];
    return [last.trim() && '\n', next.trim() && '\n'];
  };
}
