/**
 * A page function: what a page calls a field, and how much it still takes. It tells the name and nothing that is typed, but
 * whether something stands right beside the cursor.
 */
export function learnToDescribe(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  const longest = 80;

  /** Without what fields say: a label may stand around its field. */
  const wordsOf = (element: Element): string =>
    [...element.childNodes]
      .map((node) => {
        if (node.nodeType === 3) return node.textContent ?? '';
        const inner = node as HTMLElement;
        const says = node.nodeType === 1 && !inner.isContentEditable && !inner.matches('input, textarea, select, script, style');
        return says ? wordsOf(inner) : '';
      })
      .join(' ');

  tools.describe = (leaf) => {
    const root = leaf.getRootNode() as Document | ShadowRoot;
    const by = (leaf.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const plain = leaf as HTMLInputElement;
    const frame = leaf === leaf.ownerDocument.body ? leaf.ownerDocument.defaultView?.frameElement : undefined;
    const names = [
      by.map((id) => root.getElementById(id)).map((element) => (element ? wordsOf(element) : '')),
      [leaf.getAttribute('aria-label')],
      [...(plain.labels ?? [])].map(wordsOf),
      [leaf.getAttribute('placeholder') ?? leaf.getAttribute('aria-placeholder') ?? leaf.getAttribute('data-placeholder')],
      [leaf.title],
      [frame?.getAttribute('aria-label') ?? frame?.getAttribute('title')],
    ];
    const name = names.map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
    const kindOf = () => {
      if (leaf.localName === 'textarea') return 'lines';
      // Editors that keep such keys of their blocks break, with what is in them, where a line ends without a key press.
      return leaf.localName === 'input' || leaf.querySelector('[data-offset-key]') ? 'line' : 'rich';
    };
    const kind = kindOf();
    const [before, behind] = tools.edges?.(leaf, kind) ?? ['', ''];
    const taken = (plain.value ?? '').length + before.length + behind.length;
    return {
      kind,
      // By characters, so that none is cut in two.
      label: [...name].slice(0, longest).join(''),
      room: plain.maxLength >= 0 ? Math.max(0, plain.maxLength - taken) : undefined,
      beside: { before: before !== '', behind: behind !== '' },
    };
  };
}
