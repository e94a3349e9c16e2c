import { hookCalls } from './tracker-calls';
import { pollEverything } from './tracker-polls';

/** One thing that a page's scripts got to know: how, and what. */
export interface Heard {
  how: string;
  what: string;
}

/** What the scripts of the hostile page have in common. */
export interface Ear {
  hear: (how: string, what: unknown) => void;
  /** Does something that it does not hear of itself. */
  alone: <T>(verb: () => T) => T;
  /** Whoever gets hold of a node or a window listens in it, and in all that can be reached from there. */
  listenIn: (place: unknown) => void;
  /** The browser's own `JSON.stringify`, from before it was replaced. */
  text: (value: unknown) => string;
}

/**
 * Listens to all that a page can: every event, of every window and root that is reached, with text, data, key, clipboard
 * and path; every change of the document; sizes, crossings, performance entries, reports.
 * It runs in the page, so it knows nothing but what is in it and its parameters.
 */
function listenToEverything(): Ear {
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  const { stringify } = JSON;
  const [taken, cut] = [new WeakSet<object>(), 4_000];
  const letters = (bytes: ArrayBufferView | ArrayBuffer) => {
    const view = ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
    // What is sealed or random is no text; how much of it there is may tell something.
    const all = new TextDecoder().decode(view);
    return all.includes('\ufffd') ? `${view.length} bytes` : all;
  };
  const said = (value: unknown, depth = 0): string => {
    if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'function' : String(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return letters(value);
    const name = Object.prototype.toString.call(value).slice(8, -1);
    if ('nodeType' in value) {
      const { outerHTML, textContent, nodeName } = value as Element;
      return `${nodeName} ${outerHTML ?? textContent ?? ''}${'value' in value ? ` ${value.value}` : ''}`.slice(0, cut);
    }
    if (depth > 3) return name;
    try {
      if (Array.isArray(value)) return value.map((one) => said(one, depth + 1)).join(' ');
      const entries = Object.entries(value).map(([key, one]) => `${key}: ${said(one, depth + 1)}`);
      return `${name} ${entries.join(' ')}`.trim();
    } catch {
      return name;
    }
  };
  let busy = 0;
  const ear: Ear = {
    hear: (how, what) => {
      if (busy > 0) return;
      ear.alone(() => {
        listenFurther(what);
        heard.push({ how, what: said(what).slice(0, cut) });
      });
    },
    alone: (verb) => {
      busy++;
      try {
        return verb();
      } finally {
        busy--;
      }
    },
    listenIn,
    text: stringify,
  };

  /** A node gives its document and its root, those give their windows. */
  function listenFurther(what: unknown): void {
    for (const one of Array.isArray(what) ? what : [what]) {
      if (one === null || typeof one !== 'object') continue;
      if ('nodeType' in one) {
        const node = one as Node;
        const root = node.getRootNode();
        const page = node.ownerDocument ?? (node as Document);
        // A node that is in no document is its own root.
        if (root instanceof ShadowRoot) listenIn(root);
        if (page !== document) listenIn(page.defaultView);
        const inside = (node as HTMLIFrameElement).contentWindow;
        if (inside) listenIn(inside);
      }
    }
  }

  const types = new Set(
    'beforeinput compositionstart compositionupdate compositionend textInput message messageerror focusin focusout hashchange popstate storage load error beforeprint afterprint pagehide pageshow beforeunload unload visibilitychange freeze resume selectionchange copy cut paste DOMActivate dragstart drop animationstart transitionend touchstart touchend fullscreenchange unhandledrejection rejectionhandled securitypolicyviolation devicechange clipboardchange scroll scrollend scrollsnapchange resize toggle beforetoggle command invalid formdata submit reset slotchange beforematch languagechange online offline gamepadconnected x-storagemutated-1 evenhand-ready evenhand-failed'.split(
      ' ',
    ),
  );
  for (const place of [window, document, HTMLElement.prototype, Element.prototype, Document.prototype, SVGElement.prototype])
    for (const name in place) if (name.startsWith('on')) types.add(name.slice(2));

  const add = EventTarget.prototype.addEventListener;
  const onEvent = (event: Event) => {
    const of = event as Event & Record<string, unknown> & { clipboardData?: DataTransfer };
    const path = event.composedPath().filter((at) => at instanceof Node);
    const parts = [
      'key',
      'code',
      'data',
      'inputType',
      'detail',
      'reason',
      'message',
      'newURL',
      'blockedURI',
      'returnValue',
      'state',
    ];
    const own = parts
      .filter((name) => of[name] !== undefined && of[name] !== null && of[name] !== 0)
      .map((name) => said(of[name]));
    const pasted = of.clipboardData?.getData('text') ?? '';
    const place = event.type.startsWith('scroll') ? `${scrollX} ${scrollY}` : '';
    ear.hear(`event ${event.type}`, [event.target, ...own, pasted, place, ...path.slice(0, 3)]);
  };
  const { Window: ThisWindow } = window as unknown as { Window: typeof Window };
  function listenIn(place: unknown): void {
    if (place === null || typeof place !== 'object' || taken.has(place)) return;
    taken.add(place);
    const target = place as EventTarget & { document?: Document };
    // A window of another document, or a root: more than the page should have.
    if (!(place instanceof ThisWindow) && place !== document) heard.push({ how: 'reached', what: said(place) });
    try {
      for (const type of types) add.call(target, type, onEvent, true);
      const root = target.document ?? (place as Document);
      if ('nodeType' in root) {
        new MutationObserver((changes) => {
          for (const change of changes)
            ear.hear(`mutation ${change.type}`, [
              change.attributeName,
              change.target,
              ...change.addedNodes,
              ...change.removedNodes,
            ]);
        }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
      }
      if (target.document && target.document !== document) listenIn(target.document);
    } catch (problem) {
      heard.push({ how: 'reached in vain', what: String(problem) });
    }
  }
  listenIn(window);
  listenIn(document);

  for (const type of PerformanceObserver.supportedEntryTypes) {
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { target, element, scripts, attribution } = entry as PerformanceEntry & Record<string, unknown>;
          // Of a slow frame a browser says which function of which file was called by what.
          const slow = [scripts, attribution].filter(Array.isArray).flat() as Record<string, unknown>[];
          const by = slow.map((one) => [one.invoker, one.sourceFunctionName, one.containerName, one.containerId].join(' '));
          ear.hear(`performance ${type}`, [entry.name, target ?? '', element ?? '', ...by]);
        }
      }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    } catch {
      // one that cannot be watched in this way
    }
  }
  if ('ReportingObserver' in window)
    new ReportingObserver(
      (reports) =>
        ear.hear(
          'report',
          reports.map(({ type, url }) => `${type} ${url}`),
        ),
      { buffered: true },
    ).observe();
  const sizes = new ResizeObserver((all) =>
    ear.hear(
      'size',
      all.map(({ contentRect: { width, height } }) => `${width} x ${height}`),
    ),
  );
  const crossings = new IntersectionObserver((all) =>
    ear.hear(
      'crossing',
      all.map(({ isIntersecting }) => String(isIntersecting)),
    ),
  );
  add.call(document, 'DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('evenhand-aid, #plain')) {
      sizes.observe(element);
      crossings.observe(element);
    }
  });
  return ear;
}

/** The script that the hostile page loads before the widget. @param how whether `attachShadow` is forced open, or its root kept */
export const trackerScript = (how: 'forces open' | 'keeps the root'): string =>
  `{ const ear = (${listenToEverything})(); (${hookCalls})(ear, ${JSON.stringify(how)}); (${pollEverything})(ear); }`;
