/**
 * A page function: tells the fields that never get a text: for a secret, for a search, for something that is no text, and
 * those that are shut or that nobody sees.
 */
export function learnToRefuse(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;

  /** The nearest element around, itself too, that is so; through shadow roots and frames. */
  const nearest = (leaf: Element, what: string) => {
    for (let at: Element | undefined = leaf; at; at = tools.around?.(at)) if (at.matches(what)) return at;
    return undefined;
  };
  const secret = /\b(passw|passcode|passphrase|pin\b)/i;
  const looksFor = /(^|[\s_-])(search|find|filter|look ?up)([\s_-]|$)/i;
  const notTexts =
    /^(one-time-code|cc-.*|username|email|tel(-.*)?|bday(-.*)?|url|impp|photo|postal-code|transaction-.*|country|sex|webauthn)$/;

  tools.refuse = (leaf) => {
    const plain = leaf.localName === 'input' || leaf.localName === 'textarea';
    const { type, name = '', readOnly } = leaf as HTMLInputElement;
    const one = leaf.localName === 'input';
    const tokens = (leaf.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
    const mode = leaf.getAttribute('inputmode') ?? '';
    const called = [name, leaf.id, leaf.getAttribute('aria-label'), leaf.getAttribute('placeholder')];
    const label = one ? [...((leaf as HTMLInputElement).labels ?? [])].map((text) => text.textContent ?? '') : [];
    const isCalled = (what: RegExp) => one && [...called, ...label].some((text) => text && what.test(text.trim()));
    const style = leaf.ownerDocument.defaultView?.getComputedStyle(leaf);
    const masked = style?.getPropertyValue('-webkit-text-security') || 'none';

    if (type === 'password' || tokens.some((token) => token.endsWith('-password')) || masked !== 'none' || isCalled(secret))
      return 'password';
    if (
      (one && type === 'search') ||
      leaf.matches('[role~="searchbox" i], [role~="combobox" i], [list], [enterkeyhint="search" i]') ||
      mode === 'search' ||
      nearest(leaf, '[role~="search" i], search') ||
      isCalled(looksFor)
    )
      return 'search';
    if ((one && type !== 'text') || tokens.some((token) => notTexts.test(token))) return 'not-text';
    if (/^(none|numeric|decimal|tel|email|url)$/.test(mode) || leaf.matches('[role~="spinbutton" i]')) return 'not-text';
    if ((plain && readOnly) || nearest(leaf, '[aria-readonly]')?.getAttribute('aria-readonly') === 'true') return 'read-only';
    if (plain && leaf.matches(':disabled')) return 'disabled';
    if (nearest(leaf, '[inert]') || nearest(leaf, '[aria-disabled]')?.getAttribute('aria-disabled') === 'true') return 'disabled';
    return tools.isHidden?.(leaf) ? 'hidden' : undefined;
  };
}
