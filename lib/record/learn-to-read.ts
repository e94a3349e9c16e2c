/** A page function: what stands in one field, a line for each block of a rich one. */
export function learnToRead(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  const blocks =
    /^(address|article|aside|blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/;

  const linesOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node.nodeType !== 1) return '';
    const { localName } = node as Element;
    if (localName === 'br') return '\n';
    if (localName === 'script' || localName === 'style') return '';
    const inner = [...node.childNodes].map(linesOf).join('');
    return blocks.test(localName) ? `\n${inner}\n` : inner;
  };

  const said = (leaf: HTMLElement, text: string) =>
    leaf.localName === 'input' || leaf.localName === 'textarea'
      ? text
      : // A block or a line break: it is the same line that ends. What editors put in to hold a place is not text.
        text
          .replace(/[\u200b\u2060\ufeff]/g, '')
          .replace(/\u00a0/g, ' ')
          .replace(/\n+/g, '\n')
          .replace(/^\n|\n$/g, '');
  tools.said = said;

  tools.read = (leaf) => {
    if (leaf.localName === 'input' || leaf.localName === 'textarea') return (leaf as HTMLInputElement).value;
    // A block or a line break: it is the same line that ends. What editors put in to hold a place is not text.
    const text = [...leaf.childNodes].map(linesOf).join('');
    return text
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .replace(/\n+/g, '\n')
      .replace(/^\n|\n$/g, '');
  };
}
