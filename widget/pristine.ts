// What a page's scripts have put in place of the browser's own functions is called with our nodes, and whoever holds one
// node of a closed root has the root (`getRootNode`), and with it the frame and all that is in it. So nothing is put into
// the root but what is made here: a root, or an element, that has the functions of a window in which no script has run.

type Realm = Window & typeof globalThis;

/** A document in which no script has run, and what its window calls things. They go on working when it has gone. */
export const fresh = (() => {
  try {
    const frame = document.createElement('iframe');
    // Nothing is fetched: it is gone before a lazy frame would begin. Without this its `load` comes at once, to whoever
    // listens on the document, and they are in its window before us.
    frame.loading = 'lazy';
    frame.src = '/';
    frame.hidden = true;
    // Neither this way in nor the number of a frame is what scripts put something else in place of.
    const end = new Range();
    end.selectNodeContents(document.documentElement);
    end.collapse();
    end.insertNode(frame);
    for (let at = 0; window[at]; at++) {
      const view = window[at] as unknown as Realm;
      if (frameOf(view) !== frame) continue;
      const { document: page, Reflect: reflect, JSON: json, Node, Document, HTMLElement, ShadowRoot } = view;
      const { Crypto, SubtleCrypto, TextEncoder, TextDecoder, BroadcastChannel } = view;
      const { setTimeout, queueMicrotask, requestAnimationFrame } = view;
      const timers = { setTimeout, queueMicrotask, requestAnimationFrame };
      reflect.apply(HTMLElement.prototype.remove, frame, []);
      const keeping = { reflect, json, Crypto, SubtleCrypto, TextEncoder, TextDecoder, BroadcastChannel, timers };
      return { page, reflect, keeping, Node, Document, HTMLElement, ShadowRoot };
    }
    frame.remove();
  } catch {
    // A page that forbids it has its own functions used.
  }
  return undefined;
})();

/** A frame of another origin does not say whose it is. */
function frameOf(view: Realm): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

type Called<T, K extends keyof T> = T[K] extends (...given: infer Given) => infer Answer
  ? { given: Given; answer: Answer }
  : never;

/** What a node does: what was made here has it on itself, the page's document and its elements have the page's. */
function deeds(node: Node): object {
  if (!fresh || node instanceof fresh.Node) return node;
  return node === document ? fresh.Document.prototype : fresh.HTMLElement.prototype;
}

const { get, set, apply, setPrototypeOf, getPrototypeOf } = fresh?.reflect ?? Reflect;

/** A property of a node, as the browser has it. */
export function read<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return get(deeds(node), name, node);
}

/** Sets a property in the same way. */
export function write<T extends Node, K extends keyof T>(node: T, name: K, value: T[K]): void {
  set(deeds(node), name, value, node);
}

/** Calls a method in the same way. */
export function call<T extends Node, K extends keyof T>(
  node: T,
  name: K,
  ...given: Called<T, K>['given']
): Called<T, K>['answer'] {
  return apply(get(deeds(node), name) as () => Called<T, K>['answer'], node, given);
}

/** The closed root of an element. @throws where it has one already */
export function attachClosed(element: HTMLElement): ShadowRoot {
  const root = call(element, 'attachShadow', { mode: 'closed' });
  if (fresh) setPrototypeOf(root, fresh.ShadowRoot.prototype);
  return root;
}

/** Makes an element for the root. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const made = call(document, 'createElement', name) as HTMLElementTagNameMap[Name];
  // One that is made in the fresh document has the page's functions again in Firefox, from when it is put in.
  if (fresh) setPrototypeOf(made, getPrototypeOf(fresh.page.createElement(name)));
  return made;
}

/** Puts a frame into the root, beside what is there. @param title is read aloud, and is said to nobody else */
export function frameIn(root: ShadowRoot, title: string): HTMLIFrameElement {
  const frame = make('iframe');
  write(frame, 'title', title);
  call(root, 'append', frame);
  return frame;
}

/** The document in a frame. */
export const documentOf = (frame: HTMLIFrameElement): Document | null => read(frame, 'contentDocument');

/** The window in a frame. What is read from it is as the browser has it: no script of the page has been in it. */
export const viewOf = (frame: HTMLIFrameElement): Realm | null => read(frame, 'contentWindow') as Realm | null;
