import type { Found } from './tools';

/**
 * A page function: follows the focus from the top document down through frames of its own origin and open shadow roots to
 * the one editable leaf. Other frames that still name an element as theirs are never asked.
 */
export function learnToSeek(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;

  tools.around = (element) => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode() as Partial<ShadowRoot>;
    if (root.host) return root.host;
    try {
      return element.ownerDocument.defaultView?.frameElement ?? undefined;
    } catch {
      return undefined;
    }
  };

  /** Browsers tell extensions of a closed root, each in its way: enough to know whether the cursor is in there. */
  const hasShutRoot = (element: Element): boolean | undefined => {
    const given = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
    try {
      const root =
        given.chrome?.dom?.openOrClosedShadowRoot?.(element) ??
        (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
      return root ? root !== element.shadowRoot && root.activeElement !== null : undefined;
    } catch {
      // asked of something that can have no root
      return undefined;
    }
  };
  const isShut = (element: Element) => {
    if (element.shadowRoot) return false;
    // Nothing of it takes the focus by itself, so something inside has it.
    const takesFocus =
      '[tabindex], [contenteditable], a, area, button, input, select, textarea, summary, audio, video, body, html';
    return hasShutRoot(element) ?? (element.localName.includes('-') || !element.matches(takesFocus));
  };

  const fieldAt = (element: Element, page: Document): Found => {
    if (element.localName === 'input' || element.localName === 'textarea') return { leaf: element as HTMLElement };
    if (element.localName === 'select') return { why: 'not-text' };
    if (page.designMode === 'on') return { leaf: page.body };
    if (!(element as HTMLElement).isContentEditable) return { why: isShut(element) ? 'closed' : 'no-field' };
    if (hasShutRoot(element)) return { why: 'closed' };
    let host = element as HTMLElement;
    while (host.parentElement?.isContentEditable) host = host.parentElement;
    return { leaf: host };
  };

  tools.seek = () => {
    let page = document;
    for (;;) {
      let at = page.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at) return { why: 'no-field' };
      if (/^(embed|fencedframe|portal|webview)$/.test(at.localName)) return { why: 'other-frame' };
      if (!/^(iframe|frame|object)$/.test(at.localName)) return fieldAt(at, page);
      let inner: Document | null = null;
      try {
        inner = (at as HTMLIFrameElement).contentDocument;
      } catch {
        // of another origin
      }
      if (!inner) return { why: 'other-frame' };
      page = inner;
    }
  };
}
