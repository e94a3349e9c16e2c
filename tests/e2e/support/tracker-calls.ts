import type { Ear } from './tracker';

/**
 * Puts something of its own in place of whatever of the browser a tracker or a recorder does, and of what a script could
 * that wants to know more: it hears what each is called on and with, and what comes back.
 */
export function hookCalls({ hear, text }: Ear, shadow: string): void {
  type Called = (this: unknown, ...given: unknown[]) => unknown;
  const hook = (of: object | undefined, name: string, change: (given: unknown[]) => unknown[] = (given) => given) => {
    const there = of && Object.getOwnPropertyDescriptor(of, name);
    if (!there?.configurable) return;
    const kind = `call ${name}`;
    if (typeof there.value === 'function') {
      const real = there.value as Called;
      const stand: Called = function (...given) {
        hear(kind, [this === undefined || this === window ? '' : this, ...given]);
        const answer = real.apply(this, change(given));
        hear(`${kind} gives`, answer instanceof Promise ? 'promise' : [answer]);
        return answer;
      };
      Object.defineProperty(of, name, { ...there, value: stand });
      return;
    }
    const { get, set } = there;
    Object.defineProperty(of, name, {
      ...there,
      ...(get && {
        get(this: unknown) {
          const answer: unknown = get.call(this);
          hear(`${kind} read`, [this, answer]);
          return answer;
        },
      }),
      ...(set && {
        set(this: unknown, value: unknown) {
          hear(`${kind} set`, [this, value]);
          set.call(this, value);
        },
      }),
    });
  };
  const all = (of: object | undefined, names: string) => {
    for (const name of names.split(' ')) hook(of, name);
  };
  const known = window as unknown as Record<string, { prototype: object } | undefined>;
  const proto = (name: string) => known[name]?.prototype;

  hook(Element.prototype, 'attachShadow', ([how]) => [shadow === 'forces open' ? { ...(how as object), mode: 'open' } : how]);
  all(
    Node.prototype,
    'appendChild insertBefore replaceChild removeChild cloneNode getRootNode textContent isConnected parentNode',
  );
  for (const of of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    all(of, 'append prepend replaceChildren querySelector querySelectorAll');
  all(
    Element.prototype,
    'remove before after replaceWith setAttribute insertAdjacentElement insertAdjacentHTML innerHTML attachInternals',
  );
  all(Document.prototype, 'createElement createElementNS createTextNode importNode adoptNode title cookie execCommand write');
  all(HTMLIFrameElement.prototype, 'contentDocument contentWindow src srcdoc name');
  all(HTMLElement.prototype, 'title hidden focus innerText attachInternals dataset');
  all(proto('ShadowRoot'), 'adoptedStyleSheets innerHTML');
  all(Document.prototype, 'adoptedStyleSheets');
  all(EventTarget.prototype, 'addEventListener removeEventListener dispatchEvent');
  all(proto('CustomElementRegistry'), 'define');
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) all(proto(name), 'observe');
  all(HTMLTextAreaElement.prototype, 'value');
  all(HTMLInputElement.prototype, 'value checked');

  all(proto('Storage'), 'setItem getItem removeItem clear');
  all(proto('IDBFactory'), 'open deleteDatabase databases');
  all(proto('IDBObjectStore'), 'put add get getAll delete clear');
  all(proto('CacheStorage'), 'open keys delete');
  all(proto('Cache'), 'put add match');
  all(proto('LockManager'), 'request query');
  all(proto('SubtleCrypto'), 'encrypt decrypt digest importKey exportKey deriveKey deriveBits generateKey wrapKey');
  all(proto('Crypto'), 'subtle getRandomValues randomUUID');
  all(proto('TextEncoder'), 'encode encodeInto');
  all(proto('TextDecoder'), 'decode');
  hook(JSON, 'parse');
  Object.defineProperty(JSON, 'stringify', {
    configurable: true,
    writable: true,
    value: (...given: unknown[]) => {
      hear('call stringify', given);
      return (text as Called)(...given);
    },
  });

  all(proto('BroadcastChannel'), 'postMessage');
  all(proto('MessagePort'), 'postMessage');
  hook(window, 'postMessage');
  for (const name of ['fetch', 'print', 'open', 'alert', 'confirm', 'prompt', 'getSelection', 'matchMedia']) hook(window, name);
  all(proto('XMLHttpRequest'), 'open send');
  all(proto('Navigator'), 'sendBeacon share clipboard');
  all(proto('Clipboard'), 'writeText write readText read');
  all(proto('History'), 'pushState replaceState');
  all(proto('URL'), 'href');
  all(URL, 'createObjectURL revokeObjectURL');
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'trace']) hook(console, name);
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
    const real = Reflect.get(window, name) as Called;
    const stand: Called = (...given) => {
      hear(`call ${name}`, given);
      return real.apply(window, given);
    };
    Object.defineProperty(window, name, { configurable: true, writable: true, value: stand });
  }
  for (const name of [
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'Blob',
    'File',
    'MessageChannel',
  ]) {
    const real = Reflect.get(window, name) as (new (...given: unknown[]) => object) | undefined;
    if (!real) continue;
    const stand = class extends real {
      constructor(...given: unknown[]) {
        super(...given);
        hear(`new ${name}`, given);
      }
    };
    Object.defineProperty(window, name, { configurable: true, writable: true, value: stand });
  }
  for (const name of ['x-storagemutated-1', 'evenhand']) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(`channel ${name}`, [data]);
  }
  // A page may have a worker that sees every request of it.
  void navigator.serviceWorker?.register('/service-worker.js');
  if (navigator.serviceWorker) navigator.serviceWorker.onmessage = ({ data }) => hear('service worker', [data]);
}
